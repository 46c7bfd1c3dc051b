import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type DecisionRecord, parse} from '../../src/index.js'
import {proforma} from '../cli-proforma.js'
import {printedDocument} from './arbitrary-document.js'
import {faultsOf} from './grounded.js'
import {readsAsTime} from './reads-as-time.js'

/** Ways to make a true record false: each must be found out. */
const lies: readonly [string, (record: DecisionRecord) => DecisionRecord][] = [
  [
    'another day',
    record => ({
      ...record,
      meetingDate: '2001-02-03',
      evidence: {...record.evidence, '/meetingDate': {spans: [[0, 9]], basis: 'stated'}},
    }),
  ],
  ['a word that is not printed', record => ({...record, conflictsOfInterest: {status: 'none', text: 'Nothing'}})],
  [
    'a count too many',
    record =>
      record.coverage ? {...record, coverage: {...record.coverage, label: record.coverage.label + 1}} : record,
  ],
  ['a value without a place', record => ({...record, evidence: {}})],
  [
    'a place beyond the record',
    record => ({...record, evidence: {...record.evidence, '/authority': {spans: [[0, 99_999]], basis: 'stated'}}}),
  ],
  [
    'a pointer to nothing',
    record => ({...record, evidence: {...record.evidence, '/narrative/99/text': {spans: [[0, 1]], basis: 'stated'}}}),
  ],
]

describe('the checker of evidence', () => {
  const documents = fc.sample(printedDocument, {numRuns: 20, seed: 1})
  const records = documents.flatMap(text =>
    parse('record.txt', Buffer.from(text)).records.map(record => ({text, record})),
  )

  test('finds no fault in true records', () => {
    for (const {text, record} of records) expect(faultsOf(text, record)).toEqual([])
  })
  test.each([
    'Lake[]{#_Toc1 .anchor} Walls',
    'Lamps for the Land[]{#_Toc1 .anchor}ing <span class="a b">Stages</span>s of [the](https://a.example/ "a lake") Lake',
  ])('knows that no blank is printed inside markup: %s', title => {
    const text = proforma(title)
    const [record] = parse('record.txt', Buffer.from(text)).records
    expect(record && faultsOf(text, record)).toEqual([])
  })
  test.each([
    ['Mid\u00a0 night', '24:00'],
    ['mid-night', '24:00'],
    ['5\u00a0 p.m.', '17:00'],
    ['5\\.  p.m.', '17:00'],
  ])('reads %j as %s', (printed, time) => expect(readsAsTime(printed, time)).toBe(true))
  test.each(lies)('finds %s', (_, lie) => {
    for (const {text, record} of records) expect(faultsOf(text, lie(record))).not.toEqual([])
  })
})
