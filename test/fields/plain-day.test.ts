import {expect, it} from 'vitest'
import {dateOf, monthNames} from '../../src/fields/calendar.js'
import {findDates} from '../../src/fields/date.js'
import {plainDay} from '../../src/fields/plain-day.js'

const days = ['1', '1st', '02', '2nd', '3RD', '17th', '31st', '0', '00th', '32']
const months = [...monthNames, 'Sept', 'OCT', 'jan', 'Ma', 'Marchs', 'of May']
const before = ['', 'Midnight on Friday, ', '...', 'l', 'x', 'l ', 'until ', 'O', '|', '\u00a0', 'day\n']
const behind = ['', '.', ' at noon', '-', '/x', ' 14', '4', 'th', '’']

it('a plain day is what the patterns for all days find', () => {
  let plain = 0
  for (const above of before)
    for (const day of days)
      for (const month of months)
        for (const year of ['2014', '14', '0014', '20145', '1600'])
          for (const below of behind) {
            const text = `${above}${day} ${month} ${year}${below}`
            const found = plainDay(text)
            if (!found) continue
            plain++
            // A number further on, which belongs to no day, is nothing plain.
            const [other, ...others] = findDates(`${text}\n\n\n\n(5)`)
            expect(plainDay(`${text}\n\n\n\n(5)`), text).toBeNull()
            expect(others, text).toEqual([])
            expect([other?.date, other?.to, other?.isDamaged], text).toEqual([found.date, found.to, false])
            expect(findDates(text), text).toEqual([other])
          }
  expect(plain).toBeGreaterThan(5000)
})

it.each([
  '',
  'none',
  '9th October',
  '9th October 2014 and 10th October 2014',
  '9/10/2014',
  'l7 March 2014',
  '9th  May 2014',
])('is left to the patterns: %j', text => {
  expect(plainDay(text)).toBeNull()
})

it('is null where the calendar has no such day', () => {
  expect(plainDay('31 February 2014')?.date).toBe(dateOf(2014, 2, 31))
  expect(dateOf(2014, 2, 31)).toBeNull()
})
