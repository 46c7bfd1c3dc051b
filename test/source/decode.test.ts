import {expect, it} from 'vitest'
import {decode} from '../../src/source/decode.js'

const bytes = (...values: number[]) => Uint8Array.from(values)
const text = (encoding: 'utf8' | 'utf16le', value: string) => Buffer.from(value, encoding)

it('reads UTF-8 strictly, with or without its mark', () => {
  expect(decode(text('utf8', 'Café ‘lake’'))).toEqual({
    ok: true,
    text: 'Café ‘lake’',
    encoding: 'utf-8',
    fallbackAt: null,
  })
  expect(decode(text('utf8', '\ufeffCafé'))).toEqual({ok: true, text: 'Café', encoding: 'utf-8', fallbackAt: null})
})

it.each([
  ['a lone byte', [0x61, 0xff, 0x62], 1],
  ['a sequence cut short', [0x61, 0x62, 0xe2, 0x82], 2],
  ['an overlong sequence', [0xc0, 0xaf], 0],
  ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1],
  ['a broken one after a printed replacement character', [0xef, 0xbf, 0xbd, 0x92], 3],
])('takes Windows-1252 for %s and says at which byte', (_, values, at) => {
  expect(decode(bytes(...values))).toMatchObject({ok: true, encoding: 'windows-1252', fallbackAt: at})
})

it('reads every byte of Windows-1252 as the WHATWG table has it', () => {
  const all = decode(Uint8Array.from({length: 255}, (_, byte) => byte + 1))
  if (!all.ok) throw new Error(all.reason)
  expect(all.text.slice(0x7f, 0x9f)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ')
  expect(all.text.charCodeAt(0xfe)).toBe(0xff)
})

it('reads UTF-16 with its mark, in either order', () => {
  const little = Buffer.concat([bytes(0xff, 0xfe), text('utf16le', 'Lake')])
  expect(decode(little)).toMatchObject({ok: true, text: 'Lake', encoding: 'utf-16le'})
  expect(decode(Buffer.concat([bytes(0xfe, 0xff), Buffer.from(text('utf16le', 'Lake')).swap16()]))).toMatchObject({
    text: 'Lake',
    encoding: 'utf-16be',
  })
})

it.each([
  ['a NUL at the start', bytes(0, 0x61), 'byte 0'],
  ['a NUL past the first buffer', Buffer.concat([Buffer.alloc(70_000, 0x61), bytes(0)]), 'byte 70000'],
  ['UTF-16 without its mark', text('utf16le', 'Lake'), 'byte 1'],
  ['UTF-16 with an odd byte', Buffer.concat([bytes(0xff, 0xfe), text('utf16le', 'La'), bytes(0x6b)]), 'byte 6'],
  ['UTF-16 with half a pair', Buffer.concat([bytes(0xff, 0xfe), text('utf16le', 'a\ud83d')]), 'byte 4'],
  ['a NUL in UTF-16', Buffer.concat([bytes(0xff, 0xfe), text('utf16le', 'a\0')]), 'byte 4'],
])('refuses %s and says where', (_, input, place) => {
  const decoded = decode(input)
  expect(decoded.ok).toBe(false)
  if (!decoded.ok) expect(decoded.reason).toContain(place)
})
