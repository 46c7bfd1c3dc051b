import {inLowerCase} from '../text/letters.js'
import {weekdayNamed} from './calendar.js'

/** A weekday beside a day, and the stretch that holds both. */
export type WeekdayBeside = {readonly weekday: number; readonly from: number; readonly to: number}

/** In lower case, as `date.ts` says why. A full name may be glued to the word before it. */
const before =
  /((?:sun|mon|tues|wednes|thurs|fri|satur)day|(?<![a-z])(?:sun|mon|tues?|weds?|thu(?:rs?)?|fri|sat))\.?([ ,:;(\n\u2013\u2014-]{0,4})(?:the )?$/
/** Behind a day a weekday is the day's own where no number follows, which could be that of the weekday. */
const after =
  /^([ ,:;(\n\u2013\u2014-]{0,4})((?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:sun|mon|tues?|weds?|thu(?:rs?)?|fri|sat)(?![a-z]))(?=\.?$|[),;]|\.[ \n])(?![),; \n]{0,4}(?:the )?\d)/
/** Printed in lower case these are words of their own. */
const words = /^(?:sat|sun|wed)$/

const shortest = 'Sun'.length
const longest = 20

/**
 * The weekday that is printed before a day or behind it, null where there is none. Brackets, dashes, colons, commas and
 * line ends may part the two; a bracket between them is taken to its end.
 */
export function weekdayBeside(text: string, from: number, to: number): WeekdayBeside | null {
  const ahead = from < shortest ? null : before.exec(inLowerCase(text.slice(Math.max(0, from - longest), from)))
  const start = from - (ahead?.[0].length ?? 0)
  if (ahead && !words.test(text.slice(start, start + (ahead[1]?.length ?? 0)))) {
    const isOpen = ahead[2]?.includes('(') && text.charAt(to) === ')'
    return {weekday: weekdayNamed(ahead[1] ?? ''), from: start, to: isOpen ? to + 1 : to}
  }
  const behind = text.length - to < shortest ? null : after.exec(inLowerCase(text.slice(to, to + longest)))
  const end = to + (behind?.[0].length ?? 0)
  if (!behind || words.test(text.slice(to + (behind[1]?.length ?? 0), end))) return null
  const isOpen = behind[1]?.includes('(') && text.charAt(end) === ')'
  return {weekday: weekdayNamed(behind[2] ?? ''), from, to: isOpen ? end + 1 : end}
}
