const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const months = 'January February March April May June July August September October November December'.split(' ')
const ordinals = ['th', 'st', 'nd', 'rd']

/** `2014-10-09`, `9 October 2014`, `9th October 2014`, `Thursday`, 4. */
export type Day = {iso: string; plain: string; ordinal: string; weekday: string; weekdayNumber: number}

/** The day so many days after the first of a year, as documents print it. */
export function dayOf(year: number, days: number): Day {
  const at = new Date(Date.UTC(year, 0, 1 + days))
  const date = at.getUTCDate()
  const rest = `${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`
  const ending = ordinals[date > 3 && date < 21 ? 0 : date % 10] ?? 'th'
  return {
    iso: at.toISOString().slice(0, 10),
    plain: `${date} ${rest}`,
    ordinal: `${date}${ending} ${rest}`,
    weekday: weekdays[at.getUTCDay()] ?? '',
    weekdayNumber: at.getUTCDay(),
  }
}
