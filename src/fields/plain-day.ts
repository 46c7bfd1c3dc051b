import {dayWordsAt} from '../text/day-words.js'
import {isDigit} from '../text/letters.js'
import {dateOf, monthOf} from './calendar.js'
import type {FoundDate} from './date.js'

/** What may be a digit of the day that was misread: `l7th March`. */
const mayBeDigit = 'lIOo|'

/**
 * > | Midnight on Friday, 17th October 2014.
 *                         ^^^^^^^^^^^^^^^^^
 * The day of a text whose only numbers are those of one day, printed the way that nearly all are; null where anything is
 * less plain, which is left to the patterns for all days.
 */
export function plainDay(text: string): FoundDate | null {
  const from = nextDigit(text, 0)
  const words = dayWordsAt(text, from)
  if (!words || mayBeMisread(text, from) || nextDigit(text, words.to) < text.length) return null
  const {behindDay, month, behindMonth, year, to} = words
  const number = monthOf(text.slice(month, behindMonth))
  if (number === null) return null
  const date = dateOf(Number(text.slice(year, to)), number, Number(text.slice(from, behindDay)))
  return {date, from, to, weekday: null, isDamaged: false}
}

function nextDigit(text: string, from: number): number {
  let at = from
  while (at < text.length && !isDigit(text.charCodeAt(at))) at++
  return at
}

function mayBeMisread(text: string, from: number): boolean {
  if (from === 0) return false
  const above = text.charAt(from - 1)
  return mayBeDigit.includes(above) || (above === ' ' && text.charAt(from - 2) === 'l')
}
