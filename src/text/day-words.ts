import {isDigit, isLetter} from './letters.js'

/** Where the parts of a day stand in a text that is printed the way nearly all days are. */
export type DayWords = {
  readonly behindDay: number
  /** Where its month begins and ends. */
  readonly month: number
  readonly behindMonth: number
  readonly year: number
  readonly to: number
}

const ordinals: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])
const space = 0x20
const leastLetters = 3
const mostLetters = 9

/**
 * > | 17th October 2014
 * The words of a day that begins at an index: a number, a word, a year, single spaces between. Patterns find the same and
 * more, and cost a hundred times as much the first time.
 */
export function dayWordsAt(text: string, from: number): DayWords | null {
  const behindDay = endOf(text, from, isDigit)
  if (behindDay === from || behindDay > from + 2) return null
  const isOrdinal = ordinals.has(text.slice(behindDay, behindDay + 2).toLowerCase())
  const month = (isOrdinal ? behindDay + 2 : behindDay) + 1
  const behindMonth = endOf(text, month, isLetter)
  const year = behindMonth + 1
  const to = endOf(text, year, isDigit)
  if (text.charCodeAt(month - 1) !== space || text.charCodeAt(behindMonth) !== space || to !== year + 4) return null
  if (behindMonth < month + leastLetters || behindMonth > month + mostLetters) return null
  return {behindDay, month, behindMonth, year, to}
}

function endOf(text: string, from: number, isPart: (unit: number) => boolean): number {
  let at = from
  while (isPart(text.charCodeAt(at))) at++
  return at
}
