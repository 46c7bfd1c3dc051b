import {leavesNoDeadline} from './leaves-no-deadline.js'
import {isBeside, type OwnTime, type TimedDay, timedDays} from './timed-day.js'

/** Before the day of the deadline, or the time on it. */
const limit =
  /(?:\b(?:by|until|till|up to|later than|deadline|deadline is|expir(?:es?|y|ing)|ends?|ending|closes|closing)|(?<!\b(?:days?|not) )\bbefore|\b(?:end|close) of(?: (?:business|play))?)[ ,:]{0,2}(?:on |at |the ){0,2}$/

/** > | Fifth working day after publication: Friday 23 December 2016 */
const periodNamed =
  /\bdays? (?:after|from|following|of) (?:the )?publication ?[,:] ?(?:on |by |at |the |which is |being |i\.?e\.?,? ){0,2}$/
/** The same, naming the day of publication: only a time says that the day behind it is the period's last. */
const periodOfDay =
  /\bdays? (?:after|from|following|of) (?:the )?(?:date|day) of publication ?[,:] ?(?:on |by |at |the |which is |being |i\.?e\.?,? ){0,2}$/
/** Before the day that another one gave way to, and before that other one. */
const amended =
  /\b(?:amended|changed|corrected|extended|moved|postponed|revised) to[ :]{0,2}(?:by |until |on |at |the ){0,2}$/
const given = /\b(?:originally|initially|previously|formerly|instead of)[ ,:]{0,2}(?:by |until |on |at |the ){0,2}$/
/** Before days that are no deadline: of the print, of the decision, of a meeting, those that a period is counted from. */
const printing =
  /\b(?:(?:published|issued|dated)[ ,:.]{0,24}(?:by |on |at |the ){0,2}|(?:publication(?: date)?|proper officer)[ ,:.]{0,24})$/
const others: readonly RegExp[] = [
  /\b(?:effect|effective|in(?:to)? force)(?: at| on| from)?,? (?:the )?$/,
  /\b(?:after|before|following|from|since|commencing|beginning|starting|(?<!midnight )of)(?: on| with)? (?:the )?$/,
  /\bbetween (?:the )?$/,
  /\d(?:st|nd|rd|th) ?(?:[/&\u2013-]|and\b|or\b|to\b) ?(?:the )?$/,
]
/** Of a body that meets, or of what it does then: `Full Council: 5 October`, `Subject to Council approval on`. */
const ofBody =
  /\b(?:council|committee|cabinet|meeting)(?:['\u2019]s)?(?: (?:meeting|decision|approval|agreement|consent|consideration|resolution))? ?[,:(\u2013-]? ?(?:on )?(?:the )?$/
/** `Deadline for requests to the Council: 5 October`: the body is asked there, and does not meet. */
const asked = /\b(?:deadlines?|last day|notify|requests?)\b/
/** Of what else was moved: `The meeting of Scrutiny has been moved to 5 January`. */
const otherThing = /\b(?:council|committee|meeting|scrutiny)\b/
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
 * Which of the days that an answer names is the deadline: the one that it was moved to; else the first that says so, by
 * its time or by a word such as `until`, where one at midnight comes before one with another hour, which can be that
 * of a meeting; else the first that is not known to be another day; else the first behind a period that is counted from
 * the publication. An answer that says that there is no call-in has a deadline only where a day says so.
 */
export function deadlineDay(text: string): TimedDay | undefined {
  const days = timedDays(text)
  const firsts: Partial<Record<Bearing, TimedDay>> = {}
  let said: TimedDay | undefined
  for (const [index, timed] of days.entries()) {
    const bearing = bearingOf(text, timed, days[index + 1])
    firsts[bearing] ??= timed
    if (bearing === 'deadline' || bearing === 'midnight' || bearing === 'timed') said ??= timed
  }
  if (firsts.amended) return firsts.amended
  if (said) return said === firsts.timed ? (firsts.midnight ?? said) : said
  const day = firsts.plain ?? firsts['of-period']
  return day && !leavesNoDeadline(text) ? day : undefined
}

/** What stands around a day says that it is the deadline, the end of a period, another day, or none of these. */
type Bearing = 'amended' | 'deadline' | 'midnight' | 'of-period' | 'other' | 'plain' | 'timed'

function bearingOf(text: string, {day, times}: TimedDay, next: TimedDay | undefined): Bearing {
  const beside = times.filter(isBeside)
  const onDay = nearby(text, day.from)
  const before = nearby(text, beside.find(time => time.from < day.from)?.from ?? day.from)
  const byTime = beside.some(isMidnight) ? 'midnight' : beside.length > 0 ? 'timed' : 'plain'
  if (before !== '') {
    if (periodNamed.test(before)) return byTime === 'plain' ? 'of-period' : byTime
    if (byTime !== 'plain' && periodOfDay.test(before)) return byTime
    const bearing = bearingBehind(before)
    if (bearing === 'deadline' && byTime === 'midnight') return byTime
    if (bearing !== 'plain') return bearing
    // No body meets at midnight.
    if (byTime !== 'midnight' && ofBody.test(before) && !asked.test(phraseOf(before))) return 'other'
  }
  if (isOneOfTwo(onDay)) return 'other'
  if (byTime !== 'plain') return byTime
  return next && towards.test(text.slice(day.to, Math.min(next.day.from, day.to + 9))) ? 'other' : 'plain'
}

const isMidnight = ({time}: OwnTime): boolean => time === '24:00'

function bearingBehind(before: string): Bearing {
  if (amended.test(before)) return otherThing.test(phraseOf(before)) ? 'other' : 'amended'
  if (given.test(before)) return 'other'
  if (printing.test(before)) return 'other'
  if (limit.test(before)) return 'deadline'
  if (others.some(words => words.test(before))) return 'other'
  return decidedOn.test(before) && decided.test(phraseOf(before)) ? 'other' : 'plain'
}

/** Whether a day is the second of two, by what stands before it. */
function isOneOfTwo(onDay: string): boolean {
  if (anyDigit.test(onDay) && pair.test(onDay)) return true
  return onDay.includes('between') && and.test(onDay) && between.test(phraseOf(onDay))
}

/** What stands behind the last stop. */
const phraseOf = (before: string): string => before.split(/[.;\n]/).at(-1) ?? ''

/** So much before a day, or the time on it, says what day it is; in lower case, as these patterns are. */
const nearby = (text: string, at: number) => text.slice(Math.max(0, at - 100), at).toLowerCase()
