import {isSmallLetter} from '../text/letters.js'
import {findAll, type Way} from './find-all.js'
import {isReference} from './is-reference.js'

/** What a stretch of text says of a clock time; indexes into that text. */
export type FoundTime = {
  /** `HH:MM`, null where the half of the day is not said: `5.00`. */
  readonly time: string | null
  /** Whether only two numbers and a dot say that it is a time: `17.00`. */
  readonly isBare: boolean
  readonly from: number
  readonly to: number
}

/** A capital or a digit may stand glued to a word of the clock, `MidnightThursday`; `midnightly` is another word. */
const midnight = /(?:(?<!\d[.:/-]?)12(?:[.:]00)?\.? ?|(?<![A-Za-z]))(?:[Mm]id[- ]?[Nn]ight|MID[- ]?NIGHT)(?![a-z])/g
const noon = /(?:(?<!\d[.:/-]?)12(?:[.:]00)?\.? ?|(?<![A-Za-z]))(?:[Nn]oon|NOON|[Mm]id-?[Dd]ay|MID-?DAY)(?![a-z])/g
const twelveHours = /(?<!\d(?: ?[.:/\u00b7-])?)(\d{1,2})(?:[.:]([0-5]\d))?\.? ?([ap])\.? ?m(?![a-z])\.?/gi
const dayHours =
  /(?<!\d(?: ?[.:/\u00b7-])?)([01]?\d|2[0-4])([:.])([0-5]\d)(?:( ?(?:hrs|hours))(?![a-z]))?(?![\d%]|[.:/]\d)/gi
/** `1700 hours`. */
const fourDigits = /(?<!\d[.:/-]?)([01]\d|2[0-4])([0-5]\d) ?(?:hrs|hours)(?![a-z])/gi

/**
 * The clock times that a text names, in the order of the text. Midnight is the end of its day, `24:00`. The number of a
 * rule, or a sum of money, is no time.
 */
export function findTimes(text: string): readonly FoundTime[] {
  if (text.length < shortest) return none
  if (anyDigit.test(text)) return findAll(text, allWays)
  if (mayNameNoon.test(text)) return findAll(text, inWords)
  return isPlainMidnight(text) ? beginsAtMidnight : findAll(text, atMidnight)
}

const shortest = '5pm'.length
const none: readonly FoundTime[] = []
const anyDigit = /\d/
const mayNameNoon = /noon|day/i

/** `Midnight on`, `Midnight, `: what stands before the day of nearly all deadlines, for which no pattern is needed. */
const isPlainMidnight = (text: string): boolean =>
  (text.startsWith('Midnight') || text.startsWith('midnight')) &&
  !isSmallLetter(text.charCodeAt('midnight'.length)) &&
  text.toLowerCase().lastIndexOf('night') < 'midnight'.length
const beginsAtMidnight: readonly FoundTime[] = [{time: '24:00', isBare: false, from: 0, to: 'midnight'.length}]

const atMidnight: readonly Way<FoundTime>[] = [[midnight, match => found(match, '24:00')]]
const inWords: readonly Way<FoundTime>[] = [...atMidnight, [noon, match => found(match, '12:00')]]
const allWays: readonly Way<FoundTime>[] = [
  ...inWords,
  [
    twelveHours,
    match => {
      const [, hour, minute, half = ''] = match
      const time = ofTwelve(Number(hour), Number(minute ?? 0), half)
      return time === null ? null : found(match, time)
    },
  ],
  [
    dayHours,
    match => {
      const [, hour = '', mark, minute, unit] = match
      const isBare = mark === '.' && unit === undefined
      if (isBare && isReference(match.input, match.index)) return null
      const time = clock(Number(hour), Number(minute))
      return time === null ? null : found(match, /^[1-7]$/.test(hour) ? null : time, isBare)
    },
  ],
  [
    fourDigits,
    match => {
      const time = clock(Number(match[1]), Number(match[2]))
      return time === null ? null : found(match, time)
    },
  ],
]

const found = (match: RegExpExecArray, time: string | null, isBare = false): FoundTime => ({
  time,
  isBare,
  from: match.index,
  to: match.index + match[0].length,
})

function ofTwelve(hour: number, minute: number, half: string): string | null {
  if (hour < 1 || hour > 12) return null
  return clock((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute)
}

function clock(hour: number, minute: number): string | null {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
