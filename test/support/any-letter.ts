import fc from 'fast-check'

const firstSurrogate = 0xd800
const surrogates = 0x800

/**
 * Any code point but surrogates: what fast-check calls `binary`, from the same draws, without the table of all of them
 * that it fills first.
 */
export const anyLetter: fc.Arbitrary<string> = fc.nat({max: 0x10ffff - surrogates}).map(
  place => String.fromCodePoint(place < firstSurrogate ? place : place + surrogates),
  letter => {
    const code = typeof letter === 'string' ? letter.codePointAt(0) : undefined
    if (code === undefined || String.fromCodePoint(code) !== letter) throw new Error('no letter')
    return code < firstSurrogate ? code : code - surrogates
  },
)
