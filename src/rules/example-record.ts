import type {DecisionRecord} from '../record/schema.js'

/** What differs from the example record; an answer's keys that are not named stay as they are. */
export type RecordChange = {
  readonly [Key in keyof DecisionRecord]?: DecisionRecord[Key] extends readonly unknown[] | string | null
    ? DecisionRecord[Key]
    : Partial<DecisionRecord[Key]>
}

const sha256 = '0'.repeat(64)

/** A record that every rule is content with: what the examples of the rules change. */
const base: DecisionRecord = {
  schemaVersion: '1.0.0',
  key: `${sha256}:0`,
  id: 'stockton-on-tees/cabinet/2014-10-09/boating-lake',
  reference: null,
  authority: 'Stockton-on-Tees Borough Council',
  decisionMaker: 'Cabinet',
  meetingDate: '2014-10-09',
  title: 'Boating Lake',
  narrative: [{type: 'paragraph', text: 'Consideration was given to a report on the boating lake.'}],
  resolutions: [
    {
      kind: 'resolved',
      to: null,
      basis: 'stated',
      lead: 'RESOLVED that:-',
      items: [
        {heading: null, label: '1', text: 'The lake be dredged.', items: []},
        {heading: null, label: '2', text: 'The jetty be mended.', items: []},
      ],
    },
  ],
  reasons: {status: 'stated', text: 'To keep the lake open and safe.'},
  alternativeOptions: {status: 'none', text: 'None'},
  conflictsOfInterest: {status: 'none', text: 'None'},
  dispensations: {status: 'not-applicable', text: 'N/A'},
  callIn: {
    status: 'stated',
    text: 'Midnight on Friday, 17th October 2014',
    date: '2014-10-17',
    time: '24:00',
    deadline: '2014-10-18T00:00:00+01:00',
  },
  publication: {
    status: 'stated',
    text: 'Proper Officer 13 October 2014',
    label: 'Proper Officer',
    date: '2014-10-13',
  },
  source: {path: 'boating-lake.txt', format: 'numbered', encoding: 'utf-8', bytes: 0, sha256, range: [0, 0]},
  messages: [],
}

/** The example record with a change made to it. */
export function exampleRecord(change: RecordChange): DecisionRecord {
  const entries = Object.entries(change).map(([key, value]) => [key, merged(base[key as keyof DecisionRecord], value)])
  return {...structuredClone(base), ...Object.fromEntries(entries)} // the entries are those of a change
}

const merged = (before: unknown, after: unknown): unknown =>
  isObject(before) && isObject(after) ? {...before, ...after} : after

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
