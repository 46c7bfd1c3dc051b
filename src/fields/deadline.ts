const day = 24 * 60 * 60 * 1000

/** The last Sunday of a month, as a UTC day. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 0)
  return last - new Date(last).getUTCDay() * day
}

/** British Summer Time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last of October (since 1996). */
function isSummer(utc: number): boolean {
  const year = new Date(utc).getUTCFullYear()
  const hour = 60 * 60 * 1000
  return utc >= lastSunday(year, 3) + hour && utc < lastSunday(year, 10) + hour
}

/**
 * The instant of a clock time in Europe/London, RFC 3339. `24:00` is the end of its day: `2014-10-17` at `24:00` is
 * `2014-10-18T00:00:00+01:00`. An own rule, since the platform's time zone data differ from machine to machine.
 */
export function deadlineOf(date: string, time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const local = Date.parse(`${date}T00:00:00Z`) + hours * 60 * 60 * 1000 + minutes * 60 * 1000
  const summer = isSummer(local - 60 * 60 * 1000)
  return `${new Date(local).toISOString().slice(0, 19)}${summer ? '+01:00' : '+00:00'}`
}
