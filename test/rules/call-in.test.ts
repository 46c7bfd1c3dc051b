import {describe, expect, it} from 'vitest'
import type {CallInRule} from '../../src/authorities/call-in-rule.js'
import {deadlineOf} from '../../src/fields/deadline.js'
import type {DecisionRecord} from '../../src/index.js'
import {callInPeriod} from '../../src/rules/call-in-period.js'
import {callInUnchecked} from '../../src/rules/call-in-unchecked.js'
import {callInWords} from '../../src/rules/call-in-words.js'
import {exampleRecord, type RecordChange} from '../../src/rules/example-record.js'
import {messagesOf, said} from './said.js'

/** A record published on a day with a deadline, at midnight unless another time or none is given. */
function record(published: string, date: string, time: string | null = '24:00', change: RecordChange = {}) {
  const callIn = {text: 'as printed', date, time, deadline: time && deadlineOf(date, time)}
  return exampleRecord({publication: {text: 'as printed', date: published}, callIn, ...change})
}
const both = [callInPeriod, callInUnchecked]
const group = (kind: 'resolved' | 'recommended'): DecisionRecord['resolutions'][number] => ({
  kind,
  to: null,
  basis: 'stated',
  lead: 'that',
  items: [],
})

describe('the deadline against the rule of the council', () => {
  it.each([
    ['2014-10-13', '2014-10-17', '24:00', []],
    ['2014-10-13', '2014-10-17', null, []],
    ['2014-10-13', '2014-10-18', '00:00', []],
    ['2014-10-13', '2014-10-17', '23:59', []],
    ['2014-10-13', '2014-10-18', '00:01', []],
    ['2014-10-13', '2014-10-17', '00:00', ['call-in-period /callIn/time']],
    ['2014-10-13', '2014-10-17', '17:00', ['call-in-period /callIn/time']],
    ['2014-10-13', '2014-10-20', '24:00', ['call-in-period /callIn/date']],
    ['2014-10-13', '2014-10-16', null, ['call-in-period /callIn/date']],
    ['2014-04-17', '2014-04-23', '24:00', ['call-in-period /callIn/date']],
    ['1999-12-30', '2000-01-06', '24:00', ['call-in-unchecked /callIn/date']],
    ['2028-12-28', '2029-01-04', '24:00', ['call-in-unchecked /callIn/date']],
    ['2029-06-04', '2029-06-08', '24:00', ['call-in-unchecked /callIn/date']],
  ])('published on %s, until %s at %s', (published, date, time, expected) => {
    expect(said(both, record(published, date, time))).toEqual(expected)
  })

  it.each([
    ['2014-10-15', '24:00', []],
    ['2014-10-15', null, []],
    ['2014-10-16', '00:00', []],
    ['2014-10-20', '12:00', []],
    ['2014-10-14', '24:00', ['call-in-period /callIn/date']],
    ['2014-10-10', null, ['call-in-period /callIn/date']],
    ['2014-10-15', '17:00', ['call-in-period /callIn/time']],
    ['2014-10-09', '24:00', []], // `call-in-before-meeting` tells that
  ])('taken on 2014-10-09 and published nobody knows when, until %s at %s', (date, time, expected) => {
    const publication = {status: 'blank', text: null, date: null} as const
    expect(said(both, record('2014-10-13', date, time, {publication}))).toEqual(expected)
    expect(said(both, record('2014-10-13', date, time, {publication, meetingDate: null}))).toEqual([])
    expect(said(both, record('2014-10-13', date, time, {publication, meetingDate: '2031-10-09'}))).toEqual([])
  })

  it('says by which rule, and that it was inferred', () => {
    expect(messagesOf(callInPeriod, record('2011-04-21', '2011-04-29'))[0]?.message).toBe(
      "Unexpected deadline `2011-04-29`, expected `2011-05-03` for a decision published on `2011-04-21`: midnight at the end of the 5th working day, counting the day of publication as the first (inferred from the council's records)",
    )
  })
  it('says why it could not check', () => {
    expect(messagesOf(callInUnchecked, record('2028-12-28', '2029-01-04'))[0]?.message).toBe(
      'Unexpected deadline that cannot be checked, expected to know the bank holidays of `2029`; published on `2028-12-28`',
    )
    const elsewhere = record('2014-10-13', '2014-10-16', '12:00', {authority: 'Ashby Borough Council'})
    expect(said(both, elsewhere)).toEqual(['call-in-unchecked /callIn/date'])
    expect(messagesOf(callInUnchecked, elsewhere)[0]?.message).toContain('the call-in rule of `Ashby Borough Council`')
  })
})

describe('nothing is said', () => {
  const wrong = ['2014-10-13', '2014-10-31', '24:00'] as const
  it('of a record that only recommends', () => {
    expect(said(both, record(...wrong, {resolutions: [group('recommended')]}))).toEqual([])
    expect(said(both, record(...wrong, {resolutions: [group('recommended'), group('resolved')]}))).toHaveLength(1)
    expect(said(both, record(...wrong, {resolutions: []}))).toHaveLength(1)
  })
  it('where there is no deadline or no day of publication', () => {
    const none = {status: 'not-applicable', text: 'N/A', date: null, time: null, deadline: null} as const
    expect(said(both, record(...wrong, {callIn: none}))).toEqual([])
    expect(said(both, record(...wrong, {publication: {date: null}}))).toEqual([])
  })
})

it.each<[number, CallInRule['counting'], string, string]>([
  [
    5,
    'from-publication',
    '24:00',
    'midnight at the end of the 5th working day, counting the day of publication as the first',
  ],
  [3, 'after-publication', '12:00', 'noon on the 3rd working day after publication'],
  [1, 'after-publication', '17:00', '17:00 on the 1st working day after publication'],
  [12, 'after-publication', '17:00', '17:00 on the 12th working day after publication'],
  [5, 'clear-days', '12:00', 'noon on the working day after 5 clear working days from publication'],
])('%i %s %s is %s', (workingDays, counting, time, words) => {
  expect(callInWords({workingDays, counting, time, basis: 'stated', source: 'a constitution'})).toBe(words)
})
