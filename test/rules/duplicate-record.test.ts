import {describe, expect, it} from 'vitest'
import {duplicateRecord} from '../../src/rules/duplicate-record.js'
import {exampleRecord, type RecordChange} from '../../src/rules/example-record.js'
import {fingerprint} from '../../src/rules/fingerprint.js'
import {saidOfRun} from './said.js'

const id = exampleRecord({}).id
const first = exampleRecord({source: {path: 'first.txt'}})
const saidOf = (...later: Parameters<typeof exampleRecord>[0][]) =>
  saidOfRun(duplicateRecord, [first, ...later.map(change => exampleRecord(change))])

it('speaks of the later record, and names the file of the first', () => {
  expect(saidOf({source: {path: 'copy.txt'}})).toEqual([
    [],
    [`Unexpected second record of \`${id}\`, expected only that of \`first.txt\`; all values agree`],
  ])
})

it('says in which fields the copies differ, what every copy has of its own aside', () => {
  const [, [message] = []] = saidOf({
    key: 'another:0',
    source: {path: 'copy.txt', bytes: 7, format: 'web'},
    messages: [{code: 'title-joined', severity: 'info', message: 'Joined', line: 1, column: 1}],
    evidence: {},
    title: 'BOATING LAKE',
    reasons: {text: 'To keep the lake open and safe?'},
  })
  expect(message).toMatch(/; they differ in `reasons`, `title`$/)
})

it('compares every further copy with the first', () => {
  const said = saidOf({reasons: {text: 'Others'}}, {}, {title: 'Boating lake'})
  expect(said.map(([message]) => message?.split('; ')[1])).toEqual([
    undefined,
    'they differ in `reasons`',
    'all values agree',
    'they differ in `title`',
  ])
})

it('begins every run anew', () => {
  expect(saidOf()).toEqual([[]])
  expect(saidOf()).toEqual([[]])
})

it('takes titles that differ behind the end of the id for two decisions', () => {
  expect(saidOf({title: 'Boating Lake, Secondary Phase'})).toEqual([[], []])
})

describe('without the day of the meeting', () => {
  const undated = (change: RecordChange) =>
    exampleRecord({id: 'stockton-on-tees/cabinet/undated/boating-lake', meetingDate: null, ...change})
  const unpublished = {publication: {status: 'blank', text: null, date: null}} as const
  const other: RecordChange = {resolutions: [], publication: {date: '2014-11-10'}, source: {path: 'other.txt'}}
  const outcomes = (...changes: RecordChange[]) =>
    saidOfRun(duplicateRecord, changes.map(undated)).map(
      ([message]) => message?.split('of `').at(-1)?.split('`; ') ?? [],
    )

  it('the title alone makes no copy', () => {
    expect(outcomes({}, other, {...unpublished, resolutions: []})).toEqual([[], [], []])
    expect(outcomes(unpublished, {...unpublished, reasons: {text: 'Others'}})).toEqual([[], []])
  })
  it('the same values do, from a file of any name, each compared with its own first', () => {
    expect(outcomes({}, other, {...other, reference: 'D140124'}, {})).toEqual([
      [],
      [],
      ['other.txt', 'they differ in `reference`'],
      ['boating-lake.txt', 'all values agree'],
    ])
    expect(outcomes(unpublished, unpublished)[1]).toEqual(['boating-lake.txt', 'all values agree'])
  })
  it('so do the day of publication and the resolutions', () => {
    expect(outcomes({}, {reasons: {text: 'Others'}})[1]).toEqual(['boating-lake.txt', 'they differ in `reasons`'])
  })
})

// FNV-1a of 32 bits over the JSON, worked out apart.
it.each([
  [null, 4, 0x77074ba4],
  [0, 1, 0x350ca8af],
  ['a', 3, 0x61a1cfea],
])('the fingerprint of %j', (value, length, hash) => {
  expect(fingerprint(value)).toBe(`${length}.${hash.toString(36)}`)
})
