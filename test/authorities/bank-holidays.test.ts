import {expect, it} from 'vitest'
import {bankHolidays} from '../../src/authorities/bank-holidays.js'

// Written out by hand, as GOV.UK lists them: the order of the year, substitute days where a holiday is at a weekend.
it.each([
  // 1 January was a Saturday
  [2000, ['01-03', '04-21', '04-24', '05-01', '05-29', '08-28', '12-25', '12-26']],
  // Golden Jubilee: spring moved from 27 May to 4 June, 3 June added
  [2002, ['01-01', '03-29', '04-01', '05-06', '06-03', '06-04', '08-26', '12-25', '12-26']],
  // Christmas on a Saturday
  [2010, ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28']],
  // Royal wedding on 29 April; New Year on a Saturday, Christmas on a Sunday
  [2011, ['01-03', '04-22', '04-25', '04-29', '05-02', '05-30', '08-29', '12-26', '12-27']],
  // Diamond Jubilee: spring moved from 28 May to 4 June, 5 June added; New Year on a Sunday
  [2012, ['01-02', '04-06', '04-09', '05-07', '06-04', '06-05', '08-27', '12-25', '12-26']],
  // Boxing Day on a Saturday
  [2015, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
  [2016, ['01-01', '03-25', '03-28', '05-02', '05-30', '08-29', '12-26', '12-27']],
  // VE Day: early May moved from 4 to 8 May
  [2020, ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28']],
  [2021, ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28']],
  // Platinum Jubilee: spring moved from 30 May to 2 June, 3 June added; state funeral on 19 September
  [2022, ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27']],
  // Coronation on 8 May; New Year on a Sunday
  [2023, ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26']],
  [2026, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
  [2027, ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28']],
  [2028, ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26']],
])('the bank holidays of %i', (year, days) => {
  expect(bankHolidays(year)).toEqual(days.map(day => `${year}-${day}`))
})

// Easter Sunday is two days after Good Friday, the first bank holiday but one.
it.each([
  [2000, '04-23'],
  [2005, '03-27'],
  [2008, '03-23'],
  [2011, '04-24'],
  [2014, '04-20'],
  [2018, '04-01'],
  [2019, '04-21'],
  [2024, '03-31'],
  [2025, '04-20'],
  [2030, '04-21'],
])('Easter of %i is on %s', (year, easter) => {
  const friday = Date.parse(`${year}-${easter}T00:00:00Z`) - 2 * 24 * 60 * 60 * 1000
  expect(bankHolidays(year)?.[1]).toBe(new Date(friday).toISOString().slice(0, 10))
})

it('gives eight weekdays or more for every year from 2000 to 2030, in order, each once', () => {
  for (let year = 2000; year <= 2030; year++) {
    const days = bankHolidays(year) ?? []
    expect(days.length).toBeGreaterThanOrEqual(8)
    expect(days).toEqual([...new Set(days)].sort())
    expect(days.filter(day => [0, 6].includes(new Date(day).getUTCDay()))).toEqual([])
  }
})

it.each([[1999], [2031]])('does not guess those of %i', year => {
  expect(bankHolidays(year)).toBeNull()
})
