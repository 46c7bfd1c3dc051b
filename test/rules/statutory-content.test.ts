import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from '../../src/index.js'
import {exampleRecord, type RecordChange} from '../../src/rules/example-record.js'
import {regulationsFor, statutoryContent, type Verdict} from '../../src/rules/statutory-content.js'
import {statutoryIndeterminate} from '../../src/rules/statutory-indeterminate.js'
import {statutoryMissing} from '../../src/rules/statutory-missing.js'
import {fixturesFolder} from '../support/fixtures.js'
import {messagesOf, said} from './said.js'

const blank = {status: 'blank', text: null} as const
const missing = {status: 'missing', text: null} as const
const none = {status: 'none', text: 'None'} as const
const notApplicable = {status: 'not-applicable', text: 'N/A'} as const
const stated = {status: 'stated', text: 'Councillor Orwin declared an interest.'} as const
const noneInWords = {status: 'stated', text: 'There were no declarations of interest.'} as const
const noneSaveOne = {status: 'stated', text: 'None, save that Councillor Orwin declared an interest.'} as const
const letter: Readonly<Record<Verdict, string>> = {met: '+', indeterminate: '?', 'not met': '-', 'not judged': '.'}

const fromBest: readonly Verdict[] = ['not judged', 'met', 'indeterminate', 'not met']

/** The verdicts on (a) to (e), the worse of the two on (a): `+` met, `?` indeterminate, `-` not met, `.` not judged. */
function verdicts(change: RecordChange): string {
  const found = statutoryContent(exampleRecord(change))
  const worst = (paragraph: string): Verdict =>
    fromBest.findLast(verdict => found.some(one => one.paragraph === paragraph && one.verdict === verdict)) ??
    'not judged'
  return Array.from('abcde', paragraph => letter[worst(paragraph)]).join('')
}
const undated = {meetingDate: null, publication: {status: 'missing', text: null, label: null, date: null}} as const

describe('the law is chosen by the day', () => {
  it.each([
    ['2001-01-08', null],
    ['2001-01-09', 'SI 2000/3272'],
    ['2012-09-09', 'SI 2000/3272'],
    ['2012-09-10', 'SI 2012/2089'],
    ['2024-06-17', 'SI 2012/2089'],
  ])('of the decision, %s: %s', (meetingDate, law) => {
    expect(regulationsFor(exampleRecord({meetingDate}))?.name ?? null).toBe(law)
  })
  it('of publication, where the day of the decision is not known', () => {
    expect(regulationsFor(exampleRecord({meetingDate: null, publication: {date: '2011-03-21'}}))?.name).toBe(
      'SI 2000/3272',
    )
  })
  it('else it is the newest, and says so', () => {
    const [message] = messagesOf(statutoryMissing, exampleRecord(undated))
    expect(message?.message).toBe(
      'Unexpected record without the day of the meeting, expected the date the decision was made (reg. 12(2)(a), SI 2012/2089, since no day is known)',
    )
  })
  it('before 9 January 2001 there is nothing to judge', () => {
    expect(statutoryContent(exampleRecord({meetingDate: '2000-12-14', reasons: missing}))).toEqual([])
    expect(verdicts({meetingDate: '2000-12-14', reasons: missing})).toBe('.....')
  })
  it.each<[RecordChange, string[]]>([
    [{meetingDate: '2000-12-14'}, ['statutory-indeterminate /meetingDate']],
    [{meetingDate: '0216-12-15'}, ['statutory-indeterminate /meetingDate']],
    [{meetingDate: null, publication: {date: '1916-12-19'}}, ['statutory-indeterminate /publication/date']],
    [{meetingDate: '2001-01-09'}, []],
    [{...undated, meetingDate: '2014-10-09'}, []],
  ])('which is told: %j', (change, expected) => {
    expect(said([statutoryMissing, statutoryIndeterminate], exampleRecord(change))).toEqual(expected)
  })
})

describe('(a) to (e)', () => {
  it.each<[string, RecordChange, string]>([
    ['a complete statement', {}, '++++.'],
    ['no operative part', {resolutions: []}, '?+++.'],
    ['no day of the meeting', {meetingDate: null}, '-+++.'],
    ['no day of the meeting, under reg. 3(2)', {meetingDate: null, publication: {date: '2011-03-21'}}, '++++.'],
    ['neither decision nor day', {meetingDate: null, resolutions: []}, '-+++.'],
    ['reasons blank', {reasons: blank}, '+?++.'],
    ['reasons missing', {reasons: missing}, '+-++.'],
    ['a nil instead of reasons', {reasons: notApplicable}, '+-++.'],
    ['options blank', {alternativeOptions: blank}, '++?+.'],
    ['options missing', {alternativeOptions: missing}, '++-+.'],
    ['options stated', {alternativeOptions: stated}, '++++.'],
    ['options not applicable', {alternativeOptions: notApplicable}, '++++.'],
    [
      'conflicts not applicable, dispensations missing',
      {conflictsOfInterest: notApplicable, dispensations: missing},
      '++++.',
    ],
    ['conflicts blank', {conflictsOfInterest: blank}, '+++??'],
    ['conflicts and dispensations blank', {conflictsOfInterest: blank, dispensations: blank}, '+++??'],
    ['conflicts blank, dispensations missing', {conflictsOfInterest: blank, dispensations: missing}, '+++??'],
    ['conflicts missing', {conflictsOfInterest: missing}, '+++-?'],
    ['a conflict and a stated nil', {conflictsOfInterest: stated, dispensations: none}, '+++++'],
    ['a conflict and a dispensation', {conflictsOfInterest: stated, dispensations: stated}, '+++++'],
    ['a conflict and a blank', {conflictsOfInterest: stated, dispensations: blank}, '++++?'],
    ['no conflict in words, dispensations blank', {conflictsOfInterest: noneInWords, dispensations: blank}, '++++.'],
    [
      'no conflict in words, dispensations missing',
      {conflictsOfInterest: noneInWords, dispensations: missing},
      '++++.',
    ],
    [
      'no conflict save one, dispensations missing',
      {conflictsOfInterest: noneSaveOne, dispensations: missing},
      '++++-',
    ],
    ['a conflict and no heading', {conflictsOfInterest: stated, dispensations: missing}, '++++-'],
  ])('%s', (_, change, expected) => {
    expect(verdicts(change)).toBe(expected)
  })

  it('names the paragraph, and the place', () => {
    const change = {alternativeOptions: blank, reasons: {status: 'not-applicable', text: 'N/A'}} as const
    expect(messagesOf(statutoryIndeterminate, exampleRecord(change))).toEqual([
      {
        pointer: '/alternativeOptions',
        message:
          'Unexpected blank under `Alternative Options Considered and Rejected`, expected the options considered and rejected, or `None` (reg. 12(2)(c), SI 2012/2089)',
      },
    ])
    expect(messagesOf(statutoryMissing, exampleRecord({...change, meetingDate: '2011-03-17'}))).toEqual([
      {
        pointer: '/reasons',
        message: 'Unexpected `N/A` as reasons, expected the reasons for the decision (reg. 3(2)(b), SI 2000/3272)',
      },
    ])
  })
})

describe('documents', () => {
  const both = [statutoryMissing, statutoryIndeterminate]
  it.each([
    ['numbered/word-form/input.txt', 'SI 2012/2089', []],
    ['archive/2011/winter-gritting.txt', 'SI 2000/3272', []],
    [
      'web/appointments-as-rows/input.txt',
      'SI 2012/2089',
      [
        'statutory-indeterminate /alternativeOptions',
        'statutory-indeterminate /conflictsOfInterest',
        'statutory-indeterminate /dispensations',
      ],
    ],
  ])('%s under %s', (path, law, expected) => {
    const [record] = parse(path, readFileSync(join(fixturesFolder, path))).records
    if (!record) throw new Error(`${path} gives no record`)
    expect(regulationsFor(record)?.name).toBe(law)
    expect(said(both, record)).toEqual(expected)
  })
})
