import {describe, expect, it} from 'vitest'
import {callInDeadline} from '../../src/authorities/call-in-deadline.js'
import type {CallInRule} from '../../src/authorities/call-in-rule.js'
import {stocktonOnTees} from '../../src/authorities/stockton-on-tees.js'

const rule = (workingDays: number, counting: CallInRule['counting']): CallInRule => ({
  workingDays,
  counting,
  time: '24:00',
  basis: 'stated',
  source: 'a constitution',
})
const deadline = (of: CallInRule, published: string) => {
  const day = callInDeadline(of, published)
  return 'date' in day ? day.date : `unknown ${day.unknownYear}`
}

// The working days are counted out behind each row; days in brackets are bank holidays, weekends are left out.
describe('the 5th working day, the day of publication being the first', () => {
  const ofStockton = stocktonOnTees.callIn ?? rule(0, 'from-publication')
  it.each([
    ['2014-10-13', '2014-10-17'], // Mo 13, Tu 14, We 15, Th 16, Fr 17
    ['2014-10-15', '2014-10-21'], // We 15, Th 16, Fr 17, Mo 20, Tu 21
    ['2014-10-18', '2014-10-24'], // a Saturday: Mo 20, Tu 21, We 22, Th 23, Fr 24
    // Easter
    ['2014-04-14', '2014-04-22'], // Mo 14, Tu 15, We 16, Th 17, (Fr 18, Mo 21) Tu 22
    ['2014-04-17', '2014-04-25'], // Th 17, (Fr 18, Mo 21) Tu 22, We 23, Th 24, Fr 25
    ['2020-04-09', '2020-04-17'], // Th 9, (Fr 10, Mo 13) Tu 14, We 15, Th 16, Fr 17
    // Christmas and New Year
    ['2000-01-01', '2000-01-10'], // a Saturday: (Mo 3) Tu 4, We 5, Th 6, Fr 7, Mo 10
    ['2010-12-24', '2011-01-04'], // Fr 24, (Mo 27, Tu 28) We 29, Th 30, Fr 31, (Mo 3) Tu 4
    ['2014-12-22', '2014-12-30'], // Mo 22, Tu 23, We 24, (Th 25, Fr 26) Mo 29, Tu 30
    ['2015-12-24', '2016-01-04'], // Th 24, (Fr 25, Mo 28) Tu 29, We 30, Th 31, (Fr 1) Mo 4
    ['2016-12-23', '2017-01-03'], // Fr 23, (Mo 26, Tu 27) We 28, Th 29, Fr 30, (Mo 2) Tu 3
    ['2019-12-31', '2020-01-07'], // Tu 31, (We 1) Th 2, Fr 3, Mo 6, Tu 7
    ['2021-12-24', '2022-01-04'], // Fr 24, (Mo 27, Tu 28) We 29, Th 30, Fr 31, (Mo 3) Tu 4
    // Golden Jubilee 2002
    ['2002-05-27', '2002-05-31'], // Mo 27, a working day that year, Tu 28, We 29, Th 30, Fr 31
    ['2002-05-31', '2002-06-10'], // Fr 31, (Mo 3, Tu 4) We 5, Th 6, Fr 7, Mo 10
    // Easter 2011, the wedding on 29 April, early May
    ['2011-04-18', '2011-04-26'], // Mo 18, Tu 19, We 20, Th 21, (Fr 22, Mo 25) Tu 26
    ['2011-04-21', '2011-05-03'], // Th 21, (Fr 22, Mo 25) Tu 26, We 27, Th 28, (Fr 29, Mo 2) Tu 3
    ['2011-04-26', '2011-05-04'], // Tu 26, We 27, Th 28, (Fr 29, Mo 2) Tu 3, We 4
    ['2011-04-29', '2011-05-09'], // a bank holiday: (Fr 29, Mo 2) Tu 3, We 4, Th 5, Fr 6, Mo 9
    // Diamond Jubilee 2012
    ['2012-05-28', '2012-06-01'], // Mo 28, a working day that year, Tu 29, We 30, Th 31, Fr 1
    ['2012-05-31', '2012-06-08'], // Th 31, Fr 1, (Mo 4, Tu 5) We 6, Th 7, Fr 8
    ['2012-06-01', '2012-06-11'], // Fr 1, (Mo 4, Tu 5) We 6, Th 7, Fr 8, Mo 11
    // VE Day 2020
    ['2020-05-04', '2020-05-11'], // Mo 4, a working day that year, Tu 5, We 6, Th 7, (Fr 8) Mo 11
    ['2020-05-07', '2020-05-14'], // Th 7, (Fr 8) Mo 11, Tu 12, We 13, Th 14
    // Platinum Jubilee and the funeral of 2022
    ['2022-05-30', '2022-06-07'], // Mo 30, a working day that year, Tu 31, We 1, (Th 2, Fr 3) Mo 6, Tu 7
    ['2022-09-14', '2022-09-21'], // We 14, Th 15, Fr 16, (Mo 19) Tu 20, We 21
    // Coronation 2023
    ['2023-04-28', '2023-05-05'], // Fr 28, (Mo 1) Tu 2, We 3, Th 4, Fr 5
    ['2023-05-05', '2023-05-12'], // Fr 5, (Mo 8) Tu 9, We 10, Th 11, Fr 12
    // the last that can be told
    ['2028-12-21', '2028-12-29'], // Th 21, Fr 22, (Mo 25, Tu 26) We 27, Th 28, Fr 29
  ])('published on %s: %s', (published, expected) => {
    expect(deadline(ofStockton, published)).toBe(expected)
  })

  it.each([
    ['1999-12-31', 'unknown 1999'], // a bank holiday of its own
    ['2028-12-22', 'unknown 2029'], // Fr 22, (Mo 25, Tu 26) We 27, Th 28, Fr 29, then 2029
    ['2029-06-04', 'unknown 2029'],
    ['2031-06-02', 'unknown 2031'],
    ['0014-10-13', 'unknown 14'],
    ['9999-12-31', 'unknown 9999'],
  ])('published on %s: %s', (published, expected) => {
    expect(deadline(ofStockton, published)).toBe(expected)
  })
})

describe('what other councils do', () => {
  it.each([
    [5, 'after-publication', '2014-10-13', '2014-10-20'], // Tu 14, We 15, Th 16, Fr 17, Mo 20
    [5, 'after-publication', '2014-10-18', '2014-10-24'], // a Saturday: Mo 20, Tu 21, We 22, Th 23, Fr 24
    [5, 'after-publication', '2011-04-15', '2011-04-26'], // Mo 18, Tu 19, We 20, Th 21, (Fr 22, Mo 25) Tu 26
    [3, 'after-publication', '2014-10-13', '2014-10-16'], // Tu 14, We 15, Th 16
    [3, 'after-publication', '2022-09-15', '2022-09-21'], // Fr 16, (Mo 19) Tu 20, We 21
    [5, 'clear-days', '2014-10-13', '2014-10-21'], // clear are Tu 14, We 15, Th 16, Fr 17, Mo 20; then Tu 21
    [3, 'clear-days', '2014-04-16', '2014-04-24'], // clear are Th 17, (Fr 18, Mo 21) Tu 22, We 23; then Th 24
  ] as const)('%i working days %s, published on %s: %s', (days, counting, published, expected) => {
    expect(deadline(rule(days, counting), published)).toBe(expected)
  })

  it('does not look past a day of publication that it knows nothing of', () => {
    expect(deadline(rule(5, 'after-publication'), '1999-12-31')).toBe('unknown 1999')
  })
})
