import {expect, it} from 'vitest'
import {type DecisionRecord, parse, recordSchema} from '../../src/index.js'
import {faultOf} from '../../src/record/validate.js'

const text =
  'Title of Item/Report\nThe Lake\nRecord of the Decision\nRESOLVED that it be noted.\nDate of Publication: 9 May 2014\n'
const [record] = parse('a.txt', new TextEncoder().encode(text)).records as [DecisionRecord] // the text holds one

const entries: [string, unknown][] = [
  ['a span and a basis', {spans: [[0, 1]], basis: 'stated'}],
  ['no span', {spans: [], basis: 'inferred'}],
  ['another basis', {spans: [], basis: 'guessed'}],
  ['no basis', {spans: []}],
  ['no spans', {basis: 'stated'}],
  ['a key too many', {spans: [], basis: 'stated', colour: 'green'}],
  ['half a span', {spans: [[0]], basis: 'stated'}],
  ['a span of three', {spans: [[0, 1, 2]], basis: 'stated'}],
  ['a negative offset', {spans: [[-1, 2]], basis: 'stated'}],
  ['half an offset', {spans: [[0, 1.5]], basis: 'stated'}],
  ['an offset in words', {spans: [['0', '1']], basis: 'stated'}],
  ['an offset that no number holds', {spans: [[0, 2 ** 60]], basis: 'stated'}],
  ['nothing', null],
  ['a word', 'stated'],
]

it.each(entries)('evidence with %s gets the verdict of the schema', (_, entry) => {
  const changed = {...record, evidence: {...record.evidence, '/title': entry}} as DecisionRecord // or no record: that is asked
  expect(faultOf(changed) === null).toBe(recordSchema.safeParse(changed).success)
})

it('the rest of a record is checked by the schema', () => {
  expect(faultOf(record)).toBeNull()
  expect(faultOf({...record, title: 7} as unknown as DecisionRecord)).toContain('/title')
})
