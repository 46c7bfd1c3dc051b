import type {Row} from '../report-data.js'

/** A month and how many decisions each format printed in it. */
export type MonthTally = {readonly month: string; readonly numbered: number; readonly web: number}

/** Every month from the January of the first year to the December of the last, those without a decision too. */
export function byMonth(rows: readonly Row[]): MonthTally[] {
  const months = new Map<string, {numbered: number; web: number}>()
  for (const {meetingDate, format} of rows) {
    if (meetingDate === null) continue
    const month = meetingDate.slice(0, 7)
    const tally = months.get(month) ?? {numbered: 0, web: 0}
    tally[format]++
    months.set(month, tally)
  }
  return yearsOf(rows).flatMap(year =>
    Array.from({length: 12}, (_, index) => {
      const month = `${year}-${String(index + 1).padStart(2, '0')}`
      return {month, ...(months.get(month) ?? {numbered: 0, web: 0})}
    }),
  )
}

/** More years than this are an error of the documents, and only those with a decision are shown. */
const mostYears = 60

/** The years from the first meeting to the last, as four digits. */
export function yearsOf(rows: readonly Row[]): string[] {
  const found = [...new Set(rows.flatMap(({meetingDate}) => meetingDate?.slice(0, 4) ?? []))].sort()
  const first = Number(found[0])
  const last = Number(found.at(-1))
  if (found.length === 0 || last - first >= mostYears) return found
  return Array.from({length: last - first + 1}, (_, index) => String(first + index).padStart(4, '0'))
}
