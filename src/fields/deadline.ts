import {dayAfter, utcOf} from './calendar.js'

const minute = 60 * 1000
const hour = 60 * minute
const day = 24 * hour

/** The last Sunday of a month, as a UTC day. The first of January 1970 was a Thursday. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 0)
  return last - ((last / day + 4) % 7) * day
}

/** British Summer Time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last of October (since 1996). */
function isSummer(date: string, hours: number, minutes: number): boolean {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  if (month !== 3 && month !== 10) return month > 3 && month < 10
  const utc = utcOf(date) + (hours - 1) * hour + minutes * minute
  return month === 3 ? utc >= lastSunday(year, 3) + hour : utc < lastSunday(year, 10) + hour
}

/**
 * The instant of a clock time in Europe/London, RFC 3339. `24:00` is the end of its day: `2014-10-17` at `24:00` is
 * `2014-10-18T00:00:00+01:00`. An own rule, since the platform's time zone data differ from machine to machine.
 */
export function deadlineOf(date: string, time: string): string {
  const hours = Number(time.slice(0, 2))
  const minutes = Number(time.slice(3))
  const printed = hours < 24 ? `${date}T${time}:00` : `${dayAfter(date)}T00:00:00`
  return `${printed}${isSummer(date, hours, minutes) ? '+01:00' : '+00:00'}`
}
