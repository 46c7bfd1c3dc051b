import {inLowerCase} from '../text/letters.js'
import {dateOf, monthOf} from './calendar.js'
import {findAll, type Way} from './find-all.js'
import {isReference} from './is-reference.js'
import {plainDay} from './plain-day.js'
import {weekdayBeside} from './weekday.js'

/** What a stretch of text says of a day; indexes into that text. */
export type FoundDate = {
  /** ISO day, null where the printed day is not in the calendar or damaged. */
  readonly date: string | null
  readonly from: number
  readonly to: number
  /** The weekday printed beside it, 0 for Sunday. */
  readonly weekday: number | null
  /** Whether its number is only a part of what was printed: `1 7th March`, `l7th March`. */
  readonly isDamaged: boolean
}

/**
 * A day in words as proformas print it: `Friday, 17th October 2014`, `08 December 2014`, `17th of Oct 2014`, `9^th^ May
 * 2014`, `9^(th) May 2014`, over line ends too. A year of two digits has an apostrophe or ends the text, since `4 May 16
 * residents` names none. In lower case, as all of these: to compile a pattern for both cases takes twice as long, and for
 * one document that is most of what it costs.
 */
const dayFirst =
  /(?<!\d)(\d{1,2})(?: ?\^?\(?(?:st|nd|rd|th)\)?\^?\.?)?[ \n]{0,2}(?:(?:day )?of )?,?[ \n]{0,2}([a-z]{3,9})[.,'\u2019]{0,2}(?:[ \n]{0,2}(\d{4})(?!\d)| ?['\u2018\u2019](\d{2})(?![\da-z])| ?(\d{2})(?=[.)]{0,2}$))/g
/** `October 17th, 2014`. */
const monthFirst =
  /(?<![a-z])([a-z]{3,9})\.?[ \n]{1,2}(\d{1,2})(?:\^?\(?(?:st|nd|rd|th)\)?\^?)?,?[ \n]{1,2}(\d{4})(?!\d)/g
/** `17-Oct-2014`, `17.Oct.14`. */
const monthBetween =
  /(?<!\d[/.-]?)(\d{1,2})(?:st|nd|rd|th)?([/.-])([a-z]{3,9})\2(\d{4}(?!\d)|\d{2}(?![\da-z]))(?!\2\d)/g
/** Day first, as the country writes it: `17/06/2024`, `17.6.24`, `17-06-2024`; `17/06/20 24` has lost its year. */
const numeric =
  /(?<!\d[/.-]?)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}(?!\d)|\d{2}(?![\da-z]| \d\d(?![\d.:]| ?[a-z])))(?!\2\d)/g
/** `2014-10-17`. */
const iso = /(?<!\d-?)(\d{4})-(\d{2})-(\d{2})(?!-?\d)/g

const anyDigit = /\d/
const digitParted = /\d(?:st|nd|rd|th)?[/.-][\da-z]/

/** A letter or bar that stands for a digit before the day's number. */
const misreadDigit = /(?<![A-Za-z])(?:[lIOo|]|l )$/
/** A digit that a blank or a mark tore off a day's number of two. */
const tornDigit = /(?<![\d.:])[0-3][ \\/,'\u2019\u2013-]$/

/**
 * The days that a text names, in the order of the text. Numbers and words that look like a day and are not in the
 * calendar (31 February), or whose number is damaged, are found with a null date, never shifted. A two-digit year is of
 * this century.
 */
export function findDates(text: string): readonly FoundDate[] {
  const plain = plainDay(text)
  if (plain) return [withWeekday(plain, text)]
  if (!anyDigit.test(text)) return none
  const lower = inLowerCase(text)
  const found = findAll(text, digitParted.test(lower) ? allWays : inWords, lower)
  return found.map(day => withWeekday(day, text))
}

function withWeekday(day: FoundDate, text: string): FoundDate {
  const beside = weekdayBeside(text, day.from, day.to)
  if (!beside) return day
  const {weekday, from, to} = beside
  return {date: day.date, from, to, weekday, isDamaged: day.isDamaged}
}

const none: readonly FoundDate[] = []

const yearOf = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))

/** What a match says whose first number is the day's. */
function dayAt(match: RegExpExecArray, text: string, month: number | null, year = ''): FoundDate | null {
  if (month === null) return null
  const day = match[1] ?? ''
  if (match.index > 0) {
    const before = text.slice(Math.max(0, match.index - 3), match.index)
    if (misreadDigit.test(before) || (day.length === 1 && tornDigit.test(before))) return foundAt(match, null, true)
  }
  return foundAt(match, dateOf(yearOf(year), month, Number(day)))
}

const foundAt = (match: RegExpExecArray, date: string | null, isDamaged = false): FoundDate => ({
  date,
  from: match.index,
  to: match.index + match[0].length,
  weekday: null,
  isDamaged,
})

const readDayFirst: Way<FoundDate>[1] = (match, text) =>
  dayAt(match, text, monthOf(match[2] ?? ''), match[3] ?? match[4] ?? match[5])

const readMonthFirst: Way<FoundDate>[1] = match => {
  const month = monthOf(match[1] ?? '')
  return month === null ? null : foundAt(match, dateOf(Number(match[3]), month, Number(match[2])))
}

const readNumeric: Way<FoundDate>[1] = (match, text) => {
  const year = match[4] ?? ''
  const isNumber = match[2] === '.' && year.length === 2 && isReference(text, match.index)
  return isNumber ? null : dayAt(match, text, Number(match[3]), year)
}

const readIso: Way<FoundDate>[1] = match => foundAt(match, dateOf(Number(match[1]), Number(match[2]), Number(match[3])))

const inWords: readonly Way<FoundDate>[] = [
  [dayFirst, readDayFirst],
  [monthFirst, readMonthFirst],
]
const allWays: readonly Way<FoundDate>[] = [
  ...inWords,
  [monthBetween, (match, text) => dayAt(match, text, monthOf(match[3] ?? ''), match[4])],
  [numeric, readNumeric],
  [iso, readIso],
]
