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
