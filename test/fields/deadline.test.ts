import {expect, it} from 'vitest'
import {deadlineOf} from '../../src/fields/deadline.js'
import {findTime} from '../../src/fields/time.js'

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
])('%s is %s', (printed, time) => {
  expect(findTime(printed)?.time).toBe(time)
})

it.each([['Friday, 17 October 2014'], ['17.06.2024'], ['25 p.m.'], ['midnightly'], ['the 5 amendments']])(
  '%s names no time',
  printed => {
    expect(findTime(printed)).toBeNull()
  },
)

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
