import {leavesNoDeadline} from './leaves-no-deadline.js'
import {isBeside, type OwnTime, type TimedDay, timedDays} from './timed-day.js'

/** Before the day of the deadline, or the time on it. */
const limit =
  /(?:\b(?:by|until|till|up to|later than|deadline|deadline is|expir(?:es?|y|ing)|ends?|ending|closes|closing)|(?<!\b(?:days?|not) )\bbefore|\b(?:end|close) of(?: (?:business|play))?)[ ,:]{0,2}(?:on |at |the ){0,2}$/

/** > | Fifth working day after publication: Friday 23 December 2016 */
const periodNamed =
  /\bdays? (?:after|from|following|of) (?:the )?publication ?[,:] ?(?:on |by |at |the |which is |being |i\.?e\.?,? ){0,2}$/
/** Before days that are no deadline: of the print, of the decision, of a meeting, those that a period is counted from. */
const printing =
  /\b(?:(?:published|issued|dated)[ ,:.]{0,24}(?:by |on |at |the ){0,2}|(?:publication(?: date)?|proper officer)[ ,:.]{0,24})$/
const others: readonly RegExp[] = [
  /\b(?:after|before|following|from|since|commencing|beginning|starting|(?<!midnight )of)(?: on| with)? (?:the )?$/,
  /\bbetween (?:the )?$/,
  /\d(?:st|nd|rd|th) ?(?:[/&\u2013-]|and\b|or\b|to\b) ?(?:the )?$/,
]
/** Of a body that meets, or of what it does then: `Full Council: 5 October`, `Subject to Council approval on`. */
const ofBody =
  /\b(?:council|committee|cabinet|meeting)(?:['\u2019]s)?(?: (?:meeting|decision|approval|agreement|consent|consideration|resolution))? ?[,:(\u2013-]? ?(?:on )?(?:the )?$/
/** Of a decision, whoever took it: `agreed by the Chair on`; what is to `be made` is a request. */
const decided =
  /(?<!\bbe )\b(?:agreed|approved|considered|implemented|taken|made|waived|set aside)\b|(?<!\b(?:be|if|is|not|unless) )\bcalled in\b/
const decidedOn = /\b(?:on|at|agreed|approved|considered|implemented|taken|made|waived)[ ,:]{0,2}(?:the )?$/
/** `16/17 June`, `between Friday and`: of two days the end of the one is the beginning of the other. */
const pair = /(?<![\d.:])\d{1,2} ?(?:[/&\u2013-]|and\b|or\b|to\b) ?(?:the )?$/
const anyDigit = /\d/
const between = /\bbetween\b/
const and = /\band (?:the )?$/
/** Behind the first day of a period, before its last. */
const towards = /^ ?(?:-|\u2013|to) ?$/

/**
 * Which of the days that an answer names is the deadline: the first that says so, by its time or by a word such as
 * `until`, else the first that is not known to be another day, else the first behind a period that is counted from the
 * publication. An answer that says that there is no call-in has a deadline only where a day says so.
 */
export function deadlineDay(text: string): TimedDay | undefined {
  const days = timedDays(text)
  let plain: TimedDay | undefined
  let ofPeriod: TimedDay | undefined
  for (const [index, timed] of days.entries()) {
    const bearing = bearingOf(text, timed, days[index + 1])
    if (bearing === 'deadline') return timed
    if (bearing === 'plain') plain ??= timed
    if (bearing === 'of-period') ofPeriod ??= timed
  }
  const day = plain ?? ofPeriod
  return day && !leavesNoDeadline(text) ? day : undefined
}

/** What stands around a day says that it is the deadline, the end of a period, another day, or none of these. */
type Bearing = 'deadline' | 'of-period' | 'other' | 'plain'

function bearingOf(text: string, {day, times}: TimedDay, next: TimedDay | undefined): Bearing {
  const beside = times.filter(isBeside)
  const onDay = nearby(text, day.from)
  const before = nearby(text, beside.find(time => time.from < day.from)?.from ?? day.from)
  if (before !== '' && periodNamed.test(before)) return beside.length > 0 ? 'deadline' : 'of-period'
  const bearing = before === '' ? 'plain' : bearingBehind(before)
  if (bearing === 'plain' && before !== '' && ofBody.test(before) && !beside.some(isMidnight)) return 'other'
  if (bearing !== 'plain') return bearing
  if (isOneOfTwo(onDay)) return 'other'
  if (beside.length > 0) return 'deadline'
  return next && towards.test(text.slice(day.to, Math.min(next.day.from, day.to + 9))) ? 'other' : 'plain'
}

function bearingBehind(before: string): Bearing {
  if (printing.test(before)) return 'other'
  if (limit.test(before)) return 'deadline'
  if (others.some(words => words.test(before))) return 'other'
  return decidedOn.test(before) && decided.test(phraseOf(before)) ? 'other' : 'plain'
}

/** No body meets at midnight. */
const isMidnight = ({time}: OwnTime): boolean => time === '24:00'

/** Whether a day is the second of two, by what stands before it. */
function isOneOfTwo(onDay: string): boolean {
  if (anyDigit.test(onDay) && pair.test(onDay)) return true
  return onDay.includes('between') && and.test(onDay) && between.test(phraseOf(onDay))
}

/** What stands behind the last stop. */
const phraseOf = (before: string): string => before.split(/[.;\n]/).at(-1) ?? ''

/** So much before a day, or the time on it, says what day it is; in lower case, as these patterns are. */
const nearby = (text: string, at: number) => text.slice(Math.max(0, at - 100), at).toLowerCase()
