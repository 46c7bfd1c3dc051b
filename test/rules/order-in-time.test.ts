import {describe, expect, it} from 'vitest'
import type {DecisionRecord} from '../../src/index.js'
import {callInBeforeMeeting} from '../../src/rules/call-in-before-meeting.js'
import {callInBeforePublication} from '../../src/rules/call-in-before-publication.js'
import {callInPeriod} from '../../src/rules/call-in-period.js'
import {exampleRecord} from '../../src/rules/example-record.js'
import {meetingLongBefore} from '../../src/rules/meeting-long-before.js'
import {publicationBeforeMeeting} from '../../src/rules/publication-before-meeting.js'
import {said} from './said.js'

const rules = [publicationBeforeMeeting, callInBeforePublication, callInBeforeMeeting]

it.each([
  ['2014-10-09', '2014-10-13', '2014-10-17', []],
  ['2014-10-09', '2014-10-09', '2014-10-10', []],
  ['2014-10-09', '2014-10-08', '2014-10-17', ['publication-before-meeting /publication/date']],
  ['2014-10-09', '2014-10-13', '2014-10-13', ['call-in-before-publication /callIn/date']],
  ['2014-10-09', '2014-10-13', '2014-10-10', ['call-in-before-publication /callIn/date']],
  [
    '2014-10-09',
    '2014-10-13',
    '2014-10-09',
    ['call-in-before-publication /callIn/date', 'call-in-before-meeting /callIn/date'],
  ],
  [
    '2014-10-09',
    '2013-10-13',
    '2013-10-17',
    ['publication-before-meeting /publication/date', 'call-in-before-meeting /callIn/date'],
  ],
  [null, '2014-10-13', '2014-10-17', []],
  ['2014-10-09', null, '2014-10-09', ['call-in-before-meeting /callIn/date']],
  ['2014-10-09', '2014-10-08', null, ['publication-before-meeting /publication/date']],
  [null, null, null, []],
])('meeting %s, published %s, call-in until %s', (meetingDate, published, callIn, expected) => {
  const record = exampleRecord({meetingDate, publication: {date: published}, callIn: {date: callIn}})
  expect(said(rules, record)).toEqual(expected)
})

it.each([
  ['2014-10-09', '2014-12-08', null, []],
  ['2014-10-09', '2014-12-09', null, ['meeting-long-before /meetingDate']],
  ['2014-10-09', null, '2014-12-09', ['meeting-long-before /meetingDate']],
  ['2014-10-09', null, '2014-12-08', []],
  ['2014-10-09', '2014-10-13', '2015-10-17', []], // `call-in-period` tells that
  ['0216-12-15', '2016-12-19', '2016-12-23', ['meeting-long-before /meetingDate']],
  ['2016-12-15', '2016-12-09', '2016-12-23', []],
  [null, '2014-12-09', '2014-12-15', []],
  ['2014-10-09', null, null, []],
])('meeting %s long before %s or %s', (meetingDate, published, callIn, expected) => {
  const record = exampleRecord({meetingDate, publication: {date: published}, callIn: {date: callIn}})
  expect(said([meetingLongBefore], record)).toEqual(expected)
})

it('is not asked of a day that is no deadline', () => {
  const record = exampleRecord({publication: {date: null}, callIn: {date: '2015-01-21', text: 'N/A (21 January 2015)'}})
  expect(said([meetingLongBefore], record)).toEqual([])
})

describe('a day that is no deadline', () => {
  const early = {meetingDate: '2014-10-09', publication: {date: '2014-10-13'}}
  const callIn = (text: string) => ({...early, callIn: {text, date: '2014-10-08', time: null, deadline: null}})
  const group = (kind: 'resolved' | 'recommended') =>
    ({kind, to: null, basis: 'stated', lead: 'that', items: []}) as DecisionRecord['resolutions'][number]

  it.each([
    'Not applicable - for Council on 8 October 2014',
    'N/A (agreed on 8 October 2014)',
    'Not subject to call in, as agreed on 8 October 2014',
    'Exempt from call-in by the Chair on 8 October 2014',
    'Urgent - call-in was waived by the Chair on 8 October 2014',
  ])('%s', text => {
    expect(said([...rules, callInPeriod], exampleRecord(callIn(text)))).toEqual([])
  })
  it('in a record that only recommends', () => {
    const recommends = {...callIn('Midnight on 8 October 2014'), resolutions: [group('recommended')]}
    expect(said([...rules, callInPeriod], exampleRecord(recommends))).toEqual([])
  })
  it.each([
    ['Midnight on 8 October 2014', [group('recommended'), group('resolved')]],
    ['Not later than 8 October 2014', [group('resolved')]],
    ['Call-in, if it is not waived, until 8 October 2014', [group('resolved')]],
  ])('but not %s', (text, resolutions) => {
    expect(said([...rules, callInPeriod], exampleRecord({...callIn(text), resolutions}))).toHaveLength(3)
  })
})
