import {inLowerCase, isLetter} from '../text/letters.js'
import {weekdayNamed} from './calendar.js'

/** A weekday beside a day, and the stretch that holds both, or the day alone where a time parts them. */
export type WeekdayBeside = {readonly weekday: number; readonly from: number; readonly to: number}

const fullNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const shortNames: ReadonlySet<string> = new Set('sun mon tue tues wed weds thu thur thurs fri sat'.split(' '))
const marksBetween: ReadonlySet<string> = new Set(' ,:;(\n\u2013\u2014-')
const mostMarks = 4

/**
 * Behind a day a weekday is the day's own where no number follows, which could be that of the weekday. In lower case, as
 * `date.ts` says why.
 */
const after =
  /^([ ,:;(\n\u2013\u2014-]{0,4})((?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:sun|mon|tues?|weds?|thu(?:rs?)?|fri|sat)(?![a-z]))(?=\.?$|[),;]|\.[ \n])(?![),; \n]{0,4}(?:the )?\d)/
/** > | Friday midnight, 22 December 2016: over the time on it, which is no part of the day. */
const overTime =
  /(?<![a-z])((?:sun|mon|tues|wednes|thurs|fri|satur)day) (?:at )?(?:12 )?(?:mid-?night|noon),?(?: on)? (?:the )?$/
/** Printed in lower case these are words of their own. */
const words = /^(?:sat|sun|wed)$/

const shortest = 'Sun'.length
const longest = 20

/**
 * The weekday that is printed before a day or behind it, null where there is none. Brackets, dashes, colons, commas and
 * line ends may part the two; a bracket between them is taken to its end.
 */
export function weekdayBeside(text: string, from: number, to: number): WeekdayBeside | null {
  const ahead = from < shortest ? null : nameAhead(inLowerCase(text.slice(Math.max(0, from - longest), from)))
  const start = from - (ahead?.length ?? 0)
  if (ahead && !words.test(text.slice(start, start + ahead.name.length))) {
    const isOpen = text.slice(start, from).includes('(') && text.charAt(to) === ')'
    return {weekday: weekdayNamed(ahead.name), from: start, to: isOpen ? to + 1 : to}
  }
  const behind = text.length - to < shortest ? null : after.exec(inLowerCase(text.slice(to, to + longest)))
  const end = to + (behind?.[0].length ?? 0)
  if (!behind) return overTimeAt(text, from, to)
  if (words.test(text.slice(to + (behind[1]?.length ?? 0), end))) return null
  const isOpen = behind[1]?.includes('(') && text.charAt(end) === ')'
  return {weekday: weekdayNamed(behind[2] ?? ''), from, to: isOpen ? end + 1 : end}
}

function overTimeAt(text: string, from: number, to: number): WeekdayBeside | null {
  const name =
    from < 'Friday noon '.length ? null : overTime.exec(inLowerCase(text.slice(Math.max(0, from - 40), from)))?.[1]
  return name ? {weekday: weekdayNamed(name), from, to} : null
}

/** The weekday at the end of a text, and how many characters it takes with what parts it from the day behind. */
function nameAhead(lower: string): {name: string; length: number} | null {
  const to = lower.length - (lower.endsWith('the ') ? 'the '.length : 0)
  let end = to
  while (end > 0 && to - end < mostMarks && marksBetween.has(lower.charAt(end - 1))) end--
  if (lower.charAt(end - 1) === '.') end--
  const name = fullNames.find(full => lower.endsWith(full, end)) ?? shortNameAt(lower, end)
  return name === null ? null : {name, length: lower.length - end + name.length}
}

/** A full name may be glued to the word before it; a short one is a word by itself. */
function shortNameAt(lower: string, end: number): string | null {
  let from = end
  while (from > 0 && isLetter(lower.charCodeAt(from - 1))) from--
  const name = lower.slice(from, end)
  return shortNames.has(name) ? name : null
}
