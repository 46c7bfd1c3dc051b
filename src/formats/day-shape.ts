import {dayWordsAt} from '../text/day-words.js'

/** How long a line may be that is a day and little else. */
const longest = 60

/** A day's number with what stands before it, as far as it may be a weekday: `Friday, 21st`, `the 21`. */
const number = /^(?:[a-z]{3,9}[.,]{0,2} ?)?(?:the )?\d{1,2}(?!\d)/i
/** What stands behind it: a month and a year, in words or in numbers. */
const monthAndYear = /^(?: ?[/.-] ?\d{1,2} ?[/.-] ?|[^\d]{0,12}[a-z]{3}[^\d]{0,14})\d{2,4}(?!\d)/i
const yearFirst = /^\d{4}-\d{2}-\d{2}(?!\d)/
const monthFirst =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?!\d)/i

/** Whether a line begins with the shape of a printed day, whatever it turns out to be, and is no longer than that. */
export function looksLikeDay(text: string, most = longest): boolean {
  if (text.length > most) return false
  if (dayWordsAt(text, 0)) return true
  const begin = number.exec(text)?.[0].length
  if (begin !== undefined && monthAndYear.test(text.slice(begin, begin + longest))) return true
  return yearFirst.test(text) || monthFirst.test(text)
}

/** The same, where `Date:` or the like may stand before it. */
export const isDayLine = (text: string, most = longest): boolean =>
  looksLikeDay(text, most) || looksLikeDay(text.replace(/^\(?(?:signed|dated?|published)[):]{0,2} /i, ''), most)

/** A day without its year, which may stand on the next line: `19 September`, `18`. */
export const lacksYear = (text: string): boolean =>
  text.length <= longest &&
  /^(?:[a-z]{3,9}[.,]{0,2} ?)?(?:the )?\d{1,2}(?: ?(?:st|nd|rd|th))?(?: [a-z]{3,9}[.,]?)?$/i.test(text)

/** What may stand on the line above the rest of a day: the same, or a weekday or `Date:` alone. */
export const mayBeginDay = (text: string): boolean => lacksYear(text) || onLinesOfTheirOwn.test(text)
const onLinesOfTheirOwn = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?:signed|dated?|published)[:]?)$/i

/** > | Date: Monday, 19th December 2016: whether a line is a day, with nothing else before it or behind. */
export const isWholeDay = (text: string): boolean => text.length <= longest && wholeDay.test(text) && isDayLine(text)
const wholeDay =
  /^(?:(?:dated?|signed|published):? )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]{0,2} ?)?(?:the )?(?:\d{1,2}(?!\d)\D{1,24}|\d{1,2}[/.-]\d{1,2}[/.-])\d{4}[.)]{0,2}$/i

const numbers = () => /(?<!\d)\d{1,4}(?!\d)/g

/** Whether a line ends in a day, dots and brackets aside. */
export const endsInDay = (text: string): boolean => dayAtEnd(text) >= 0

/** What stands before the day that a line ends in, its weekday aside; empty where it ends in none. */
export const beforeDay = (text: string): string =>
  text
    .slice(0, Math.max(dayAtEnd(text), 0))
    .replace(/[ ,(]{0,3}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)?[ ,.]{0,3}$/i, '')

function dayAtEnd(text: string): number {
  if (!/\d[^\da-z]{0,20}$/i.test(text)) return -1
  for (const {index} of text.matchAll(numbers())) if (looksLikeDay(text.slice(index))) return index
  return -1
}
