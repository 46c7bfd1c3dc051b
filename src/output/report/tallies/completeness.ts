import type {Row} from '../report-data.js'
import {type Section, sectionNames} from '../sections.js'

/** Of the records of a year, how many say something of each section; `year` null where the meeting has no day. */
export type YearTally = {
  readonly year: string | null
  readonly records: number
  readonly filled: Readonly<Record<Section, number>>
}

/** Years that hold a record, in order, those without a year last. */
export function completeness(rows: readonly Row[]): YearTally[] {
  const years = new Map<string | null, Row[]>()
  for (const row of rows) {
    const year = row.meetingDate?.slice(0, 4) ?? null
    const others = years.get(year)
    if (others) others.push(row)
    else years.set(year, [row])
  }
  return [...years].sort(([one], [other]) => order(one, other)).map(([year, own]) => tally(year, own))
}

const order = (one: string | null, other: string | null): number =>
  one === other ? 0 : one === null || (other !== null && one > other) ? 1 : -1

const tally = (year: string | null, rows: readonly Row[]): YearTally => ({
  year,
  records: rows.length,
  // fromEntries loses the names of the keys
  filled: Object.fromEntries(
    sectionNames.map(name => [name, rows.filter(({absent}) => !absent.includes(name)).length]),
  ) as Record<Section, number>,
})
