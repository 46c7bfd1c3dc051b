import {expect, it} from 'vitest'
import {weekdayOf} from '../../src/fields/calendar.js'
import {findDates} from '../../src/fields/date.js'

const findDate = (text: string) => findDates(text)[0] ?? null

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
  ['9^(th) October 2014', '2014-10-09'],
  ['9th. October 2014', '2014-10-09'],
  ['9th day of October 2014', '2014-10-09'],
  ['9th October\n\n2014', '2014-10-09'],
  ['9th\nOctober 2014', '2014-10-09'],
  ['9-Oct-2014', '2014-10-09'],
  ['09-OCT-14', '2014-10-09'],
  ['9th.October.2014', '2014-10-09'],
  ["9 October '14", '2014-10-09'],
  ['9 October ’14, at noon', '2014-10-09'],
  ['9 Oct 14', '2014-10-09'],
  ['Midnight on 9th October 14.', '2014-10-09'],
  ['Midnight on......17/06/2024', '2024-06-17'],
  ['17/06/2024-Cabinet', '2024-06-17'],
  ['23.9.16 12 noon', '2016-09-23'],
  ['2014-10-17-Cabinet', '2014-10-17'],
  ['on17 March 2011', '2011-03-17'],
  ['Friday17th March 2011', '2011-03-17'],
  ['Meeting9th October 2014', '2014-10-09'],
  ['at 17.00 23 September 2016', '2016-09-23'],
  ['5.00 2 September 2016', '2016-09-02'],
  ['12 2 September 2016', '2016-09-02'],
  ['Rule 16.5.10, 23 September 2016', '2016-09-23'],
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
  expect(findDate(printed)).toMatchObject({date: null, isDamaged: false})
})

it.each([
  ['1 7th March 2016'],
  ['1 2 June 2014'],
  ['2 0th June 2014'],
  ['2\\3rd June 2014'],
  ['1-7 June 2014'],
  ['l2th June 2014'],
  ['I2th June 2014'],
  ['on l7th June 2014'],
  ['O5 June 2014'],
  ['|7 June 2014'],
  ['l 2th June 2014'],
  ['l7/06/2014'],
  ['1 7.06.2014'],
  ['l7-Jun-2014'],
])('%s has lost a digit, and is no other day', printed => {
  expect(findDate(printed)).toMatchObject({date: null, isDamaged: true})
})

it.each([
  ['may be noted'],
  ['12/2014'],
  ['quarter 1 2014'],
  ['9 October'],
  ['Regulation 12 of 2012'],
  ['at 10 sat 2014'],
  ['5 working days 2014'],
  ['4 May 16 residents'],
  ['4 May 16:30'],
  ['23rd September\n\n12'],
  ['17/06/20l4'],
  ['17/06/20 14'],
  ['1/17/06/2014'],
  ['17/06/2014/5'],
  ['1lth June 2014'],
  ['01642-52-70-33'],
  ['Rule 16.5.10'],
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

it.each([
  ['which sat 15 September 2016', '15 September 2016', null],
  ['the Sat 17 September 2016', 'Sat 17 September 2016', 6],
  ['Weds 14 September 2016', 'Weds 14 September 2016', 3],
  ['MidnightThursday 15th September 2016', 'Thursday 15th September 2016', 4],
  ['Thurs.15th September 2016', 'Thurs.15th September 2016', 4],
  ['Thursday (15 September 2016), at noon', 'Thursday (15 September 2016)', 4],
  ['Thursday: 15 September 2016', 'Thursday: 15 September 2016', 4],
  ['Thursday - 15 September 2016', 'Thursday - 15 September 2016', 4],
  ['Thursday,\n\nthe 15th September 2016', 'Thursday,\n\nthe 15th September 2016', 4],
  ['15 September 2016 (Thursday)', '15 September 2016 (Thursday)', 4],
  ['15 September 2016, Thursday', '15 September 2016, Thursday', 4],
  ['15 September 2016 (Monday to Friday)', '15 September 2016', null],
  ['15 September 2016, Friday 16 September 2016', '15 September 2016', null],
  ['15 September 2016, Friday,\n\n16 September 2016', '15 September 2016', null],
  ['15 September 2016, Monday’s meeting', '15 September 2016', null],
])('the weekday beside %s', (text, printed, weekday) => {
  const found = findDate(text)
  expect(text.slice(found?.from, found?.to)).toBe(printed)
  expect(found?.weekday).toBe(weekday)
})

it('finds all days in their order', () => {
  expect(findDates('12 noon 2016, 17/06/2014 and 9 October 2014; 2013-01-02').map(({date}) => date)).toEqual([
    '2014-06-17',
    '2014-10-09',
    '2013-01-02',
  ])
})

it.each(['İ: ', 'İİ ON SUNDAY, ', 'K '])(
  'finds a day at its place behind letters whose lower case is longer or ASCII: %s',
  before => {
    const text = `${before}9TH OCTOBER 2014`
    const found = findDate(text)
    expect(found?.date).toBe('2014-10-09')
    expect(text.slice(found?.from, found?.to).endsWith('9TH OCTOBER 2014')).toBe(true)
    expect(text.slice(0, found?.from)).toBe(before.replace('SUNDAY, ', ''))
  },
)
