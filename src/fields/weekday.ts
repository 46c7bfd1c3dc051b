import {weekdayNamed} from './calendar.js'

/** A weekday beside a day, and the stretch that holds both. */
export type WeekdayBeside = {readonly weekday: number; readonly from: number; readonly to: number}

/** A full name may be glued to the word before it; in lower case `sat`, `sun` and `wed` are words of their own. */
const before =
  /((?:sun|mon|tues|wednes|thurs|fri|satur)day|(?<![a-z])(?:sun|mon|tues?|weds?|thu(?:rs?)?|fri|sat))\.?([ ,:;(\n\u2013\u2014-]{0,4})(?:the )?$/i
/** Behind a day a weekday is the day's own where no number follows, which could be that of the weekday. */
const after =
  /^([ ,:;(\n\u2013\u2014-]{0,4})((?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:sun|mon|tues?|weds?|thu(?:rs?)?|fri|sat)(?![a-z]))(?=\.?$|[),;]|\.[ \n])(?![),; \n]{0,4}(?:the )?\d)/i
const words = /^(?:sat|sun|wed)$/

const shortest = 'Sun'.length
const longest = 20

/**
 * The weekday that is printed before a day or behind it, null where there is none. Brackets, dashes, colons, commas and
 * line ends may part the two; a bracket between them is taken to its end.
 */
export function weekdayBeside(text: string, from: number, to: number): WeekdayBeside | null {
  const ahead = from < shortest ? null : before.exec(text.slice(Math.max(0, from - longest), from))
  if (ahead && !words.test(ahead[1] ?? '')) {
    const isOpen = ahead[2]?.includes('(') && text.charAt(to) === ')'
    return {weekday: weekdayNamed(ahead[1] ?? ''), from: from - ahead[0].length, to: isOpen ? to + 1 : to}
  }
  const behind = text.length - to < shortest ? null : after.exec(text.slice(to, to + longest))
  if (!behind || words.test(behind[2] ?? '')) return null
  const end = to + behind[0].length
  const isOpen = behind[1]?.includes('(') && text.charAt(end) === ')'
  return {weekday: weekdayNamed(behind[2] ?? ''), from, to: isOpen ? end + 1 : end}
}
