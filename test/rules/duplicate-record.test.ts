import {expect, it} from 'vitest'
import {duplicateRecord} from '../../src/rules/duplicate-record.js'
import {exampleRecord} from '../../src/rules/example-record.js'
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
    title: 'Boating Lakes',
    reasons: {text: 'To keep the lake open and safe?'},
  })
  expect(message).toMatch(/; they differ in `reasons`, `title`$/)
})

it('compares every further copy with the first', () => {
  const said = saidOf({reasons: {text: 'Others'}}, {}, {title: null})
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

// FNV-1a of 32 bits over the JSON, worked out apart.
it.each([
  [null, 4, 0x77074ba4],
  [0, 1, 0x350ca8af],
  ['a', 3, 0x61a1cfea],
])('the fingerprint of %j', (value, length, hash) => {
  expect(fingerprint(value)).toBe(`${length}.${hash.toString(36)}`)
})
