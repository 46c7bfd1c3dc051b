import {describe, expect, test} from 'vitest'
import {escapeControls} from '../src/output/escape-controls.js'
import {messageLine} from '../src/output/message-line.js'
import {toNdjson} from '../src/output/ndjson.js'
import {summary} from '../src/output/summary.js'
import {wrap} from '../src/output/wrap.js'

describe('text for a terminal', () => {
  test.each([
    ['plain words, £5 and Łódź', 'plain words, £5 and Łódź'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['a\nb\tc\rd', 'a\\u{a}b\\u{9}c\\u{d}d'],
    ['\u009b31m', '\\u{9b}31m'],
    ['soft\u00adhyphen', 'soft\\u{ad}hyphen'],
    ['\u202eback', '\\u{202e}back'],
    ['a\u2028b\u2029c', 'a\\u{2028}b\\u{2029}c'],
    ['tag \u{e0041}', 'tag \\u{e0041}'],
    ['lone \ud800 half', 'lone \\u{d800} half'],
    ['whole \u{1f600}', 'whole \u{1f600}'],
  ])('%j is shown as %j', (text, shown) => {
    expect(escapeControls(text)).toBe(shown)
  })

  test('a message is one line, its path and words made safe, its severity painted', () => {
    const line = messageLine(
      {
        path: 'a\nb.txt',
        line: 3,
        column: 7,
        severity: 'warning',
        code: 'date-missing',
        message: 'Unexpected `\u0007`',
      },
      (_, word) => `<${word}>`,
    )
    expect(line).toBe('a\\u{a}b.txt:3:7 <warning> date-missing Unexpected `\\u{7}`')
  })
})

describe('NDJSON', () => {
  const awkward = [0x0a, 0x1b, 0x7f, 0x85, 0x9b, 0xad, 0x200b, 0x2028, 0x2029, 0x202e, 0x2066, 0xfeff, 0x1d173, 0xe0041]

  test.each(awkward.map(code => [code.toString(16), String.fromCodePoint(code)]))(
    'U+%s is escaped and read back',
    (_, character) => {
      const line = toNdjson({text: `a${character}b`})
      expect(line).toMatch(/^[\x20-\x7e]*$/)
      expect(JSON.parse(line)).toEqual({text: `a${character}b`})
    },
  )

  test('letters, emoji and typographic marks stay as they are', () => {
    expect(toNdjson('£ – ‘é’ • 😀')).toBe('"£ – ‘é’ • 😀"')
  })
})

describe('the summary', () => {
  const none = {files: 0, records: 0, refused: 0, missing: 0, warnings: 0}
  test.each([
    [{...none, files: 12, records: 13, refused: 1, warnings: 4}, '12 files read, 13 records, 1 refused, 4 warnings'],
    [{...none, files: 1, records: 1, warnings: 1}, '1 file read, 1 record, 0 refused, 1 warning'],
    [{...none, missing: 2}, '0 files read, 0 records, 0 refused, 2 not found, 0 warnings'],
  ])('%j', (counts, line) => {
    expect(summary(counts)).toBe(line)
  })
})

test('a paragraph is wrapped between words; a word longer than the line stands alone', () => {
  expect(wrap('one two three incomprehensibilities four', 10, '  ')).toBe(
    '  one two\n  three\n  incomprehensibilities\n  four',
  )
})
