import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.js'
import {proforma} from '../cli-proforma.js'
import {readOne} from './read-one.js'

const text = proforma('Lamps')
const hex = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
const range = (from: number, to: number) => Array.from({length: to - from + 1}, (_, at) => from + at)
const titleOf = (title: string) => readOne(proforma(title))
/** What the record says, without where it was printed. */
const valuesOf = (document: string) => {
  const {key, source, messages, evidence, coverage, ...values} = readOne(document).record
  return values
}

describe('bytes that are no text', () => {
  test.each([
    ['a lone byte', [0xff]],
    ['a sequence cut short', [0xe2, 0x82]],
    ['an overlong sequence', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['above U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['a continuation byte', [0x80]],
  ])('%s in a title: the document is Windows-1252, told with its byte', (_, bytes) => {
    const at = text.indexOf('Lamps')
    const document = Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from(bytes), Buffer.from(text.slice(at))])
    const {record, codes} = readOne(document)
    expect(record.source.encoding).toBe('windows-1252')
    expect(record.messages[0]).toMatchObject({code: 'encoding-fallback', line: 1, column: 1})
    expect(record.messages[0]?.message).toContain(`byte at ${at} `)
    expect(codes.filter(code => code === 'encoding-fallback')).toHaveLength(1)
    expect(record.title).toMatch(/Lamps$/)
    expect(record.title).not.toContain('\ufffd')
  })

  test.each([
    ['at the start', 0],
    ['in a heading', text.indexOf('Reasons')],
    ['at the end', text.length],
  ])('a NUL %s refuses the whole document, with its byte', (_, at) => {
    const {records, file} = parse('record.txt', Buffer.from(`${text.slice(0, at)}\0${text.slice(at)}`))
    expect(records).toEqual([])
    expect(file.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([['encoding-invalid', true]])
    expect(file.messages[0]?.reason).toContain(`byte ${at},`)
  })

  test.each(['utf16le', 'utf16be'])('%s cut in the middle of a character is refused with the byte', order => {
    const body = Buffer.from(`\ufeff${text}`, 'utf16le').subarray(0, -1)
    const whole = order === 'utf16le' ? body : Buffer.concat([body.subarray(0, -1).swap16(), body.subarray(-1)])
    const {records, file} = parse('record.txt', whole)
    expect(records).toEqual([])
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['encoding-invalid'])
    expect(file.messages[0]?.reason).toContain(`byte ${text.length * 2}`)
  })
})

const controls = [...range(1, 8), ...range(0x0e, 0x1f), 0x7f, ...range(0x80, 0x84), ...range(0x86, 0x9f)]
const formats = [0xad, 0x61c, ...range(0x200b, 0x200f), ...range(0x202a, 0x202e), 0x2060, ...range(0x2066, 0x2069)]
const unseen = [...controls, ...formats, 0xfeff, 0xe0041]

describe('characters that cannot be seen', () => {
  test.each(unseen.map(code => [hex(code), String.fromCodePoint(code)]))('%s is told and kept', (name, character) => {
    const {record, codes, valueAt} = titleOf(`La${character}mps`)
    expect(record.title).toBe(`La${character}mps`)
    expect(valueAt('/title')).toBe(`La${character}mps`)
    expect(codes).toEqual(['control-character'])
    expect(record.messages[0]?.message).toContain(name)
  })

  test.each(unseen.map(code => [hex(code), String.fromCodePoint(code)]))('%s in a heading hides no heading', (_, c) => {
    const {record, codes} = readOne(
      text.replace('Reasons for', `Rea${c}sons ${c}for`).replace('4. Alt', `${c}4. ${c}Alt`),
    )
    expect(record.reasons.text).toBe('To light the way to Bramble Hill School.')
    expect(record.alternativeOptions.status).toBe('none')
    expect(new Set(codes)).toEqual(new Set(['control-character']))
  })
})

describe('line ends', () => {
  test.each([
    ['CR', '\r'],
    ['CR LF', '\r\n'],
    ['VT', '\v'],
    ['NEL', '\u0085'],
    ['LS', '\u2028'],
    ['PS', '\u2029'],
  ])('%s ends a line as LF does', (_, end) => {
    expect(valuesOf(text.replaceAll('\n', end))).toEqual(valuesOf(text))
  })

  test('every kind in one document', () => {
    let at = 0
    const ends = ['\r', '\n', '\r\n', '\u0085', '\u2028', '\u2029']
    expect(valuesOf(text.replaceAll('\n', () => ends[at++ % ends.length] ?? '\n'))).toEqual(valuesOf(text))
  })
})

describe('letters', () => {
  test('combining marks: values are NFC, spans hold what is printed', () => {
    const {record, valueAt} = titleOf('Cafe\u0301 \u212bngstro\u0308m')
    expect(record.title).toBe('Caf\u00e9 \u00c5ngstr\u00f6m')
    expect(valueAt('/title')).toBe('Cafe\u0301 \u212bngstro\u0308m')
    expect(valueAt('/reasons/text')).toBe('To light the way to Bramble Hill School.')
  })

  test('a thousand marks on one letter', () => {
    const title = `Z${'\u0335'.repeat(1000)}`
    expect(titleOf(title)).toMatchObject({record: {title}, codes: []})
  })

  test('astral letters: places and spans count code points', () => {
    const {record, valueAt} = titleOf('\u{1f4a1}\u{1d538} Lam\u200bps')
    expect(record.title).toBe('\u{1f4a1}\u{1d538} Lam\u200bps')
    expect(valueAt('/title')).toBe(record.title)
    expect(record.messages).toMatchObject([{code: 'control-character', line: 11, column: 7}])
    expect(record.source.range[1]).toBe(Array.from(proforma(record.title ?? '')).length)
  })

  test('blanks of every kind in headings and dates', () => {
    for (const blank of '\t\u00a0\u1680\u2000\u2003\u2009\u200a\u202f\u205f\u3000') {
      const {messages, ...rest} = valuesOf(text.replaceAll(' ', blank)) as Record<string, unknown>
      expect(rest).toEqual(valuesOf(text))
    }
  })
})
