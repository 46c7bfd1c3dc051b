/** Years whose bank holidays these rules hold for. 31 December 1999 was one too, so nothing is said of the years before. */
const years = {first: 2000, last: 2030}

/** The last year that GOV.UK has published; what comes after follows from the rules but can still be changed by proclamation. */
export const lastPublishedYear = 2028

/** Where a proclamation moved an ordinary bank holiday or added one, the day it left out first. */
const proclaimed: Readonly<Record<number, {readonly left?: string; readonly added: readonly string[]}>> = {
  // Golden Jubilee: spring moved to 4 June, and 3 June added.
  2002: {left: '2002-05-27', added: ['2002-06-03', '2002-06-04']},
  // Wedding of Prince William.
  2011: {added: ['2011-04-29']},
  // Diamond Jubilee: spring moved to 4 June, and 5 June added.
  2012: {left: '2012-05-28', added: ['2012-06-04', '2012-06-05']},
  // 75 years of VE Day: early May moved from the Monday to the Friday.
  2020: {left: '2020-05-04', added: ['2020-05-08']},
  // Platinum Jubilee: spring moved to 2 June, and 3 June added; the funeral of Queen Elizabeth II.
  2022: {left: '2022-05-30', added: ['2022-06-02', '2022-06-03', '2022-09-19']},
  // Coronation of King Charles III.
  2023: {added: ['2023-05-08']},
}

/**
 * The bank holidays of England and Wales in a year as ISO days in order, substitute days in place of those at a weekend;
 * null for a year that the rules do not hold for.
 *
 * Source: Banking and Financial Dealings Act 1971, schedule 1; royal proclamations, as GOV.UK lists them.
 */
export function bankHolidays(year: number): readonly string[] | null {
  if (year < years.first || year > years.last) return null
  const days = known.get(year) ?? holidaysOf(year)
  known.set(year, days)
  return days
}

/** Each day of a deadline asks for its year: there are few, and a year's days never change. */
const known = new Map<number, readonly string[]>()

function holidaysOf(year: number): readonly string[] {
  const easter = easterSunday(year)
  const {left, added = []} = proclaimed[year] ?? {}
  const ordinary = [
    ...newYear(year),
    shifted(easter, -2),
    shifted(easter, 1),
    mondayFrom(year, 5, 1),
    mondayFrom(year, 5, 25),
    mondayFrom(year, 8, 25),
    ...christmas(year),
  ]
  return [...ordinary.filter(day => day !== left), ...added].sort()
}

/** Oudin's computation of the Gregorian Easter, good for every year we are asked for. */
function easterSunday(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const moon = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const epact = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + epact + 2 - century + Math.floor(century / 4)) % 7
  return iso(year, 3, 28 + epact - weekday)
}

/** 1 January, or the Monday after where it is at a weekend. */
function newYear(year: number): string[] {
  const day = {0: 2, 6: 3}[weekday(iso(year, 1, 1))] ?? 1
  return [iso(year, 1, day)]
}

/** 25 and 26 December, each at a weekend replaced by the next weekday that is free. */
function christmas(year: number): string[] {
  const days = {0: [26, 27], 5: [25, 28], 6: [27, 28]}[weekday(iso(year, 12, 25))] ?? [25, 26]
  return days.map(day => iso(year, 12, day))
}

/** The first Monday on or after a day: from the 25th of a month of 31 days it is the last. */
function mondayFrom(year: number, month: number, day: number): string {
  const ahead = (8 - weekday(iso(year, month, day))) % 7
  return iso(year, month, day + ahead)
}

const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()

function shifted(date: string, days: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return iso(year, month, day + days)
}
