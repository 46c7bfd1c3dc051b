import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parse} from '../../src/index.js'
import {excerpt, quote} from '../../src/text/excerpt.js'
import {proforma} from '../cli-proforma.js'
import {anyLetter} from '../support/any-letter.js'

/** A surrogate without its partner. */
const halves = /\p{Cs}/u

test('an excerpt begins the text, is no longer than asked for, ends with a word and cuts no character in two', () => {
  fc.assert(
    fc.property(fc.string({unit: anyLetter}), fc.integer({min: 1, max: 20}), (text, most) => {
      const found = excerpt(text, most)
      expect(text.startsWith(found)).toBe(true)
      expect(found.length).toBeLessThanOrEqual(most)
      if (/^\s/.test(text.slice(found.length))) expect(found.length).toBeGreaterThan(most / 2)
      else expect(found.length).toBeGreaterThanOrEqual(Math.min(most, text.length) - 1)
      expect(found).not.toMatch(halves)
    }),
  )
})

test.each([
  ['the lake wall', 13, '`the lake wall`'],
  ['the lake walls', 13, '`the lake` ...'],
  ['the lake  walls', 10, '`the lake` ...'],
  ['the lake\nwalls', 9, '`the lake` ...'],
  ['the landingstages', 12, '`the landings` ...'],
  ['landingstages', 7, '`landing` ...'],
])('%j, at most %i of it, is quoted as %s', (text, most, quoted) => expect(quote(text, most)).toBe(quoted))

test.each([39, 40, 59, 60])(
  'a message whose quotation ends within an astral character, after %i others, is whole',
  length => {
    const long = `${'a'.repeat(length)}😀${' and so on'.repeat(8)}`
    for (const text of [
      proforma('Lamps').replace('Lamps', `Lamps\n\n${long}`),
      `${proforma('Lamps')}\n\n${long}`,
      `${proforma('Lamps')}\n<${long}>`,
    ])
      for (const message of parse('a.txt', Buffer.from(text)).file.messages) expect(message.reason).not.toMatch(halves)
  },
)
