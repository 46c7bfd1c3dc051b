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
  /^(?:[a-z]{3,9}[.,]{0,2} ?)?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: [a-z]{3,9}[.,]?)?$/i.test(text)

const numbers = () => /(?<!\d)\d{1,4}(?!\d)/g

/** Whether a line ends in a day, dots and brackets aside. */
export function endsInDay(text: string): boolean {
  if (!/\d[^\da-z]{0,20}$/i.test(text)) return false
  for (const {index} of text.matchAll(numbers())) if (looksLikeDay(text.slice(index))) return true
  return false
}
