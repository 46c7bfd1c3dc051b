import {expect, it} from 'vitest'
import {deadlineOf} from '../../src/fields/deadline.js'
import {findTimes} from '../../src/fields/time.js'

const findTime = (text: string) => findTimes(text)[0] ?? null

it.each([
  ['Midnight on Friday', '24:00'],
  ['12 midnight', '24:00'],
  ['5.00 p.m.', '17:00'],
  ['5pm on 9 May 2014', '17:00'],
  ['5:30 PM', '17:30'],
  ['12 noon', '12:00'],
  ['noon', '12:00'],
  ['12.00 p.m.', '12:00'],
  ['12.15 a.m.', '00:15'],
  ['17:00 hrs', '17:00'],
  ['by 16.30 on Friday', '16:30'],
  ['at 17.00.', '17:00'],
  ['17.00. Friday', '17:00'],
  ['1700 hours', '17:00'],
  ['2400 hrs', '24:00'],
  ['Mid-night', '24:00'],
  ['MidnightThursday', '24:00'],
  ['2016.........5.00pm', '17:00'],
  ['12.noon', '12:00'],
  ['4.pm', '16:00'],
  ['25 p.m., 5 p.m.', '17:00'],
  ['Rule 15.20, 16.30', '16:30'],
  ['13.00 pm', '13:00'],
])('%s is %s', (printed, time) => {
  expect(findTime(printed)?.time).toBe(time)
})

it.each([
  ['Friday, 17 October 2014'],
  ['17.06.2024'],
  ['25 p.m.'],
  ['midnightly'],
  ['afternoon'],
  ['the 5 amendments'],
  ['Rule 15.20'],
  ['paragraphs 15.20 and 16.05'],
  ['section 9.10'],
  ['£12.50'],
  ['12.50%'],
  ['4-10pm'],
  ['430pm'],
])('%s names no time', printed => {
  expect(findTime(printed)).toBeNull()
})

it.each([['5.00'], ['5:00'], ['7.30 on Friday'], ['5.00 o’clock']])(
  '%s does not say which half of the day',
  printed => {
    expect(findTime(printed)).toMatchObject({time: null})
  },
)

it('keeps to its own words', () => {
  const text = '23 September 2012 Midnight'
  const found = findTime(text)
  expect(text.slice(found?.from, found?.to)).toBe('Midnight')
})

// Clocks go forward at 01:00 UTC on the last Sunday of March and back on the last of October.
it.each([
  ['2014-10-17', '24:00', '2014-10-18T00:00:00+01:00'],
  ['2014-12-12', '24:00', '2014-12-13T00:00:00+00:00'],
  ['2015-03-28', '24:00', '2015-03-29T00:00:00+00:00'],
  ['2015-03-29', '24:00', '2015-03-30T00:00:00+01:00'],
  ['2015-03-29', '12:00', '2015-03-29T12:00:00+01:00'],
  ['2014-10-25', '24:00', '2014-10-26T00:00:00+01:00'],
  ['2014-10-26', '24:00', '2014-10-27T00:00:00+00:00'],
  ['2014-10-26', '12:00', '2014-10-26T12:00:00+00:00'],
  ['2016-12-31', '24:00', '2017-01-01T00:00:00+00:00'],
])('%s at %s is %s', (date, time, deadline) => {
  expect(deadlineOf(date, time)).toBe(deadline)
  const londonDay = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  const [year, month, day] = deadline.slice(0, 10).split('-')
  expect(londonDay.format(new Date(deadline))).toBe(`${day}/${month}/${year}, ${deadline.slice(11, 16)}`)
})
