import {bankHolidays, lastPublishedYear} from './bank-holidays.js'
import type {CallInRule} from './call-in-rule.js'

/** The last day for calling in, or the year whose bank holidays are not known. */
export type CallInDay = {readonly date: string} | {readonly unknownYear: number}

const dayLength = 24 * 60 * 60 * 1000

/**
 * The day of the deadline for a decision published on an ISO day. Weekends and bank holidays are no working days; a
 * decision published on one is counted from the next working day. Never guesses: a period that touches a year before
 * 2000, or after the last that GOV.UK has published, gives that year instead.
 */
export function callInDeadline(rule: CallInRule, published: string): CallInDay {
  let left = rule.counting === 'clear-days' ? rule.workingDays + 1 : rule.workingDays
  let time = Date.parse(`${published}T00:00:00Z`)
  for (let isFirst = true; ; time += dayLength, isFirst = false) {
    const date = new Date(time).toISOString().slice(0, 10)
    const year = Number(date.slice(0, 4))
    const holidays = year <= lastPublishedYear ? bankHolidays(year) : null
    if (!holidays) return {unknownYear: year}
    if (isFirst && rule.counting !== 'from-publication') continue
    if (isWeekend(time) || holidays.includes(date)) continue
    left--
    if (left <= 0) return {date}
  }
}

const isWeekend = (time: number) => [0, 6].includes(new Date(time).getUTCDay())
