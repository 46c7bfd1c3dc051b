import {describe, expect, it} from 'vitest'
import {dayWords, monthWords} from '../../src/output/day-words.js'
import {numberWords} from '../../src/output/number-words.js'
import {ticksTo} from '../../src/output/report/plots/ticks.js'
import type {Row} from '../../src/output/report/report-data.js'
import {byCode} from '../../src/output/report/tallies/by-code.js'
import {byMonth} from '../../src/output/report/tallies/by-month.js'
import {completeness} from '../../src/output/report/tallies/completeness.js'
import {dayBins, daysBetween, daysFromMeeting, median} from '../../src/output/report/tallies/day-counts.js'

const row = (given: Partial<Row>): Row => ({
  meetingDate: '2014-10-09',
  publication: '2014-10-13',
  callIn: '2014-10-17',
  title: 'Lamps',
  format: 'numbered',
  path: 'a.txt',
  absent: [],
  messages: {},
  ...given,
})

it.each([
  ['2014-10-17', '17 October 2014'],
  ['2015-03-01', '1 March 2015'],
])('%s is written as %s', (day, words) => expect(dayWords(day)).toBe(words))

it('a month and a number are written as people write them', () => {
  expect(monthWords('2014-10')).toBe('October 2014')
  expect([0, 999, 1000, 1234567, -4].map(numberWords)).toEqual(['0', '999', '1,000', '1,234,567', '−4'])
})

it.each([
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [11, [0, 5, 10, 15]],
  [155, [0, 50, 100, 150, 200]],
])('an axis to %d has the ticks %j', (most, ticks) => expect(ticksTo(most)).toEqual(ticks))

describe('decisions by month', () => {
  it('counts each format, and knows the months without a decision', () => {
    const months = byMonth([row({}), row({format: 'web'}), row({meetingDate: '2015-02-01'}), row({meetingDate: null})])
    expect(months).toHaveLength(24)
    expect(months[0]).toEqual({month: '2014-01', numbered: 0, web: 0})
    expect(months[9]).toEqual({month: '2014-10', numbered: 1, web: 1})
    expect(months[13]).toEqual({month: '2015-02', numbered: 1, web: 0})
  })

  it('is not drawn out by a year that is a slip of the pen', () => {
    expect(byMonth([row({meetingDate: '0214-10-09'}), row({})])).toHaveLength(24)
  })
})

it('completeness counts what a section says, by year, and what has no day last', () => {
  const years = completeness([row({meetingDate: null}), row({}), row({absent: ['reasons']})])
  expect(years.map(({year, records, filled}) => [year, records, filled.reasons, filled.title])).toEqual([
    ['2014', 2, 1, 2],
    [null, 1, 1, 1],
  ])
})

describe('days after the meeting', () => {
  it('cross the change of the clocks and a leap day', () => {
    expect(daysBetween('2014-10-25', '2014-10-27')).toBe(2)
    expect(daysBetween('2012-02-28', '2012-03-01')).toBe(2)
    expect(daysBetween('2014-10-09', '2014-10-08')).toBe(-1)
  })

  it('leave out records without both days', () => {
    expect(daysFromMeeting([row({}), row({publication: null}), row({meetingDate: null})], 'publication')).toEqual([4])
    expect(daysFromMeeting([row({})], 'callIn')).toEqual([8])
  })

  it('have a column a day, one for what is earlier and one for what is far later', () => {
    const bins = dayBins([-3, 0, 4, 4, 400])
    expect(bins[0]).toEqual({from: null, to: -1, count: 1})
    expect(bins[1]).toEqual({from: 0, to: 0, count: 1})
    expect(bins[5]).toEqual({from: 4, to: 4, count: 2})
    expect(bins.at(-1)).toEqual({from: 22, to: null, count: 1})
    expect(bins.reduce((sum, {count}) => sum + count, 0)).toBe(5)
    expect(dayBins([])).toEqual([])
  })

  it('have a middle', () => {
    expect([median([]), median([4]), median([1, 4, 9]), median([1, 4])]).toEqual([null, 4, 4, 1])
  })
})

it('messages are counted by code, the most frequent first', () => {
  const codes = byCode([
    row({messages: {'title-joined': 1}}),
    row({messages: {'section-blank': 3, 'title-joined': 1}}),
    row({}),
  ])
  expect(codes.map(({code, severity, messages, records}) => [code, severity, messages, records])).toEqual([
    ['section-blank', 'warning', 3, 1],
    ['title-joined', 'info', 2, 2],
  ])
})
