import {expect, it} from 'vitest'
import {findDate, weekdayOf} from '../../src/fields/date.js'

it.each([
  ['9th October 2014', '2014-10-09'],
  ['17 March 2011', '2011-03-17'],
  ['08 December 2014', '2014-12-08'],
  ['Midnight on Friday, 17th October 2014', '2014-10-17'],
  ['Midnight Tuesday, 25 June 2024', '2024-06-25'],
  ['Midnight, 20 July 2018.', '2018-07-20'],
  ['the 1st of May, 2012', '2012-05-01'],
  ['2 nd Sept 2013', '2013-09-02'],
  ['9thOctober2014', '2014-10-09'],
  ['9^th^ October 2014', '2014-10-09'],
  ['October 17th, 2014', '2014-10-17'],
  ['17/06/2024 - Cabinet', '2024-06-17'],
  ['7.6.2024', '2024-06-07'],
  ['17/06/24', '2024-06-17'],
  ['2014-10-17', '2014-10-17'],
  ['29 February 2016', '2016-02-29'],
  ['......17th March 2011', '2011-03-17'],
])('%s is %s', (printed, date) => {
  expect(findDate(printed)?.date).toBe(date)
})

it.each([
  ['31 February 2015'],
  ['31st June 2014'],
  ['29 February 2015'],
  ['31/04/2014'],
  ['0 May 2014'],
  ['12/13/2014'],
])('%s is a day that does not exist', printed => {
  expect(findDate(printed)).toMatchObject({date: null})
})

it.each([
  ['may be noted'],
  ['12/2014'],
  ['quarter 1 2014'],
  ['9 October'],
  ['Regulation 12 of 2012'],
  ['at 10 sat 2014'],
  ['5 working days 2014'],
])('%s names no day', printed => {
  expect(findDate(printed)).toBeNull()
})

it('takes the first day of a text, with the weekday before it', () => {
  const text = 'published on Thursday, 9 October 2014, to be called in by 17 October 2014'
  const found = findDate(text)
  expect(found).toMatchObject({date: '2014-10-09', weekday: 4})
  expect(text.slice(found?.from, found?.to)).toBe('Thursday, 9 October 2014')
  expect(weekdayOf('2014-10-09')).toBe(4)
})
