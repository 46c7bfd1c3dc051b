import type {Say} from '../messages.js'
import {type Print, slice} from '../text/print.js'
import type {Answer} from './answer.js'
import {type Day, readDay} from './day.js'
import {deadlineOf} from './deadline.js'
import {findTime} from './time.js'

/** When a decision can be called in until: a day, and the time on it where one is printed. */
export type CallIn = {
  readonly day: Day | null
  readonly time: {readonly time: string; readonly print: Print} | null
  /** RFC 3339, Europe/London. */
  readonly deadline: string | null
}

const nothing: CallIn = {day: null, time: null, deadline: null}

/** The deadline that an answer states; a stated nil has none. Adds the messages of `readDay`. */
export function readCallIn({status, text}: Answer, say: Say): CallIn {
  if (status !== 'stated' || !text) return nothing
  const day = readDay(text, 'the day of the call-in deadline', say)
  if (!day) return nothing
  const found = findTime(text.text)
  if (!found) return {day, time: null, deadline: null}
  const time = {time: found.time, print: slice(text, found.from, found.to)}
  return {day, time, deadline: deadlineOf(day.date, found.time)}
}
