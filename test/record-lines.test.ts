import {expect, it} from 'vitest'
import {parse} from '../src/index.js'
import {toNdjson} from '../src/output/ndjson.js'
import {recordLines} from '../src/output/record-lines.js'
import {fixturesOf} from './support/fixtures.js'

it('a line is the record in JSON, to the letter, though it is written from its parts', () => {
  let records = 0
  for (const {file, bytes} of ['numbered', 'web'].flatMap(fixturesOf)) {
    const parsed = parse(file, bytes)
    expect(recordLines(parsed, true)).toEqual(parsed.records.map(toNdjson))
    const bare = parsed.records.map(({evidence, coverage, ...rest}) => toNdjson(rest))
    expect(recordLines(parsed, false)).toEqual(bare)
    records += bare.length
  }
  expect(records).toBeGreaterThan(100)
})

it('what JSON escapes is escaped in texts, in the path and in messages alike', () => {
  const text =
    'Title of Item/Report\nThe "Old" Mill\\Lock \ud83c\udfe1\n\nRecord of the Decision\nA "lamp".\n\nRESOLVED that:-\n\n1. it be "lit":-\n\na) at once.\n\nDate of Publication: the "first"\n'
  for (const path of ['a.txt', 'a\n"b"\t\\\ud800.txt', 'a\u202eb\u0085.txt']) {
    const parsed = parse(path, Buffer.from(text))
    expect(parsed.records[0]?.messages.some(({message}) => message.includes('"first"'))).toBe(true)
    expect(recordLines(parsed, true)).toEqual(parsed.records.map(toNdjson))
  }
})

it('what only a character reference prints is escaped and composed too', () => {
  const text =
    'Title of Item/Report\nCafe&#x301; &#x202e;and &shy;posts\nRecord of the Decision\nRESOLVED that it be &lrm;noted.\n'
  const parsed = parse('a.md', Buffer.from(text))
  const [line = ''] = recordLines(parsed, true)
  expect(parsed.records[0]?.title).toBe('Caf\u00e9 \u202eand \u00adposts')
  expect(line).toMatch(/^[^\p{Cf}]+$/u)
  expect([line]).toEqual(parsed.records.map(toNdjson))
})
