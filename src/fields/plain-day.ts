import {isDigit, isLetter} from '../text/letters.js'
import {dateOf, monthOf} from './calendar.js'
import type {FoundDate} from './date.js'

const ordinals: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])
const space = 0x20
/** What may be a digit of the day that was misread: `l7th March`. */
const mayBeDigit = 'lIOo|'

/**
 * > | Midnight on Friday, 17th October 2014.
 *                         ^^^^^^^^^^^^^^^^^
 * The day of a text whose only numbers are those of one day, printed the way that nearly all are; null where anything is
 * less plain. The patterns for all days, which find the same, cost a hundred times as much the first time.
 */
export function plainDay(text: string): FoundDate | null {
  const from = nextDigit(text, 0)
  const behindDay = endOf(text, from, isDigit)
  if (behindDay === from || behindDay > from + 2 || mayBeMisread(text, from)) return null
  const isOrdinal = ordinals.has(text.slice(behindDay, behindDay + 2).toLowerCase())
  const month = (isOrdinal ? behindDay + 2 : behindDay) + 1
  const behindMonth = endOf(text, month, isLetter)
  const year = behindMonth + 1
  const to = endOf(text, year, isDigit)
  if (text.charCodeAt(month - 1) !== space || text.charCodeAt(behindMonth) !== space || to !== year + 4) return null
  const number = monthOf(text.slice(month, behindMonth))
  if (number === null || nextDigit(text, to) < text.length) return null
  const date = dateOf(Number(text.slice(year, to)), number, Number(text.slice(from, behindDay)))
  return {date, from, to, weekday: null, isDamaged: false}
}

function nextDigit(text: string, from: number): number {
  let at = from
  while (at < text.length && !isDigit(text.charCodeAt(at))) at++
  return at
}

function endOf(text: string, from: number, isPart: (unit: number) => boolean): number {
  let at = from
  while (isPart(text.charCodeAt(at))) at++
  return at
}

function mayBeMisread(text: string, from: number): boolean {
  if (from === 0) return false
  const above = text.charAt(from - 1)
  return mayBeDigit.includes(above) || (above === ' ' && text.charAt(from - 2) === 'l')
}
