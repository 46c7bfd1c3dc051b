/** What a stretch of text says of a day; indexes into that text. */
export type FoundDate = {
  /** ISO day, null where the printed day is not in the calendar. */
  readonly date: string | null
  readonly from: number
  readonly to: number
  /** The weekday printed before it, 0 for Sunday. */
  readonly weekday: number | null
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
export const monthNames = months.map(capitalised)
export const weekdayNames = weekdays.map(capitalised)

/** A day in words as proformas print it: `Friday, 17th October 2014`, `08 December 2014`, `17th of Oct 2014`, `9^th^ May 2014`. */
const dayFirst = () => /(?<!\d)(\d{1,2}) ?\^?(?:st|nd|rd|th)?\^? ?(?:of )?,? ?([a-z]{3,9})\.?,? ?(\d{4})(?!\d)/gi
/** `October 17th, 2014`. */
const monthFirst = () => /(?<![a-z])([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gi
/** Day first, as the country writes it: `17/06/2024`, `17.6.24`, `17-06-2024`. */
const numeric = () => /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g
/** `2014-10-17`. */
const iso = () => /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g

const anyDigit = /\d/
const digitsParted = /\d[/.-]\d/

/** What can stand between a weekday and its date. */
const weekdayBefore = /([a-z]{3,9})\.?,? ?(?:the )?$/i

/**
 * The first day that a text names, in the order of the text. Numbers and words that look like a day and are not in the
 * calendar (31 February) are found with a null date, never shifted. A two-digit year is of this century.
 */
export function findDate(text: string): FoundDate | null {
  if (!anyDigit.test(text)) return null
  let found: FoundDate | null = null
  for (const [pattern, read] of digitsParted.test(text) ? allWays : inWords) {
    const other = firstOf(pattern(), text, read)
    if (other && (!found || other.from < found.from)) found = other
  }
  if (!found) return null
  const before = weekdayBefore.exec(text.slice(Math.max(0, found.from - 16), found.from))
  const weekday = nameIndex(weekdays, before?.[1] ?? '')
  if (!before || weekday === null) return found
  return {...found, weekday, from: found.from - before[0].length}
}

/** Reads the day of a match, null where its words name no month. */
type ReadMatch = (match: RegExpExecArray) => FoundDate | null

const readDayFirst: ReadMatch = match => {
  const month = nameIndex(months, match[2] ?? '')
  return month === null ? null : foundAt(match, dateOf(Number(match[3]), month + 1, Number(match[1])))
}

const readMonthFirst: ReadMatch = match => {
  const month = nameIndex(months, match[1] ?? '')
  return month === null ? null : foundAt(match, dateOf(Number(match[3]), month + 1, Number(match[2])))
}

const readNumeric: ReadMatch = match => {
  const year = Number(match[4])
  return foundAt(match, dateOf(year < 100 ? 2000 + year : year, Number(match[3]), Number(match[1])))
}

const readIso: ReadMatch = match => foundAt(match, dateOf(Number(match[1]), Number(match[2]), Number(match[3])))

/** The first match that names a day. */
function firstOf(pattern: RegExp, text: string, read: ReadMatch): FoundDate | null {
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const found = read(match)
    if (found) return found
  }
  return null
}

const inWords: readonly (readonly [() => RegExp, ReadMatch])[] = [
  [dayFirst, readDayFirst],
  [monthFirst, readMonthFirst],
]
const allWays: typeof inWords = [...inWords, [numeric, readNumeric], [iso, readIso]]

const foundAt = (match: RegExpExecArray, date: string | null): FoundDate => ({
  date,
  from: match.index,
  to: match.index + match[0].length,
  weekday: null,
})

/** `Sept`, `Oct` and the full name alike; three letters at least. */
function nameIndex(names: readonly string[], printed: string): number | null {
  const word = printed.toLowerCase()
  const index = word.length < 3 ? -1 : names.findIndex(name => name.startsWith(word))
  return index < 0 ? null : index
}

function dateOf(year: number, month: number, day: number): string | null {
  if (year < 100 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return null
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

const twoDigits = (number: number) => (number < 10 ? `0${number}` : `${number}`)

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const daysOf = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** Midnight UTC of an ISO day, in milliseconds. */
export const utcOf = (date: string): number => Date.parse(date)

/** The weekday of an ISO day, 0 for Sunday. */
export const weekdayOf = (date: string): number => {
  const days = utcOf(date) / millisecondsOfDay
  return (((days + 4) % 7) + 7) % 7 // the first of January 1970 was a Thursday
}

const millisecondsOfDay = 24 * 60 * 60 * 1000
