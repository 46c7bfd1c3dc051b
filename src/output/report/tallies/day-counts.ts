import type {Row} from '../report-data.js'

const millisecondsOfDay = 86_400_000

/** How many days lie between two ISO days; negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay)

/** The days from each meeting to its publication or call-in deadline, smallest first; records that lack either are left out. */
export const daysFromMeeting = (rows: readonly Row[], to: 'publication' | 'callIn'): number[] =>
  rows
    .flatMap(row => {
      const day = row[to]
      return row.meetingDate === null || day === null ? [] : [daysBetween(row.meetingDate, day)]
    })
    .sort((one, other) => one - other)

/** The middle one of sorted numbers; of two middle ones the smaller. */
export const median = (sorted: readonly number[]): number | null => sorted[(sorted.length - 1) >> 1] ?? null

/** A column of a distribution: `from` to `to` days, ends included; an open end is null. */
export type DayBin = {readonly from: number | null; readonly to: number | null; readonly count: number}

const mostDays = 21

/** A column a day, up to three weeks; what is earlier than the meeting or later than that has one column each. */
export function dayBins(sorted: readonly number[]): DayBin[] {
  const last = sorted.at(-1)
  if (last === undefined) return []
  const countOf = (from: number, to: number) => sorted.filter(days => days >= from && days <= to).length
  const end = Math.min(Math.max(last, 7), mostDays)
  const earlier = countOf(Number.NEGATIVE_INFINITY, -1)
  const later = countOf(end + 1, Number.POSITIVE_INFINITY)
  return [
    ...(earlier > 0 ? [{from: null, to: -1, count: earlier}] : []),
    ...Array.from({length: end + 1}, (_, day) => ({from: day, to: day, count: countOf(day, day)})),
    ...(later > 0 ? [{from: end + 1, to: null, count: later}] : []),
  ]
}
