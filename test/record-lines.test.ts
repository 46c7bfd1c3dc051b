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

it('what only a character reference prints is escaped and composed too', () => {
  const text =
    'Title of Item/Report\nCafe&#x301; &#x202e;and &shy;posts\nRecord of the Decision\nRESOLVED that it be &lrm;noted.\n'
  const parsed = parse('a.md', Buffer.from(text))
  const [line = ''] = recordLines(parsed, true)
  expect(parsed.records[0]?.title).toBe('Caf\u00e9 \u202eand \u00adposts')
  expect(line).toMatch(/^[^\p{Cf}]+$/u)
  expect([line]).toEqual(parsed.records.map(toNdjson))
})
