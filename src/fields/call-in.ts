import type {Say} from '../messages.js'
import {type Print, slice} from '../text/print.js'
import type {Answer} from './answer.js'
import {type Day, takeDay} from './day.js'
import {deadlineOf} from './deadline.js'
import {deadlineDay} from './deadline-day.js'
import {timeOn} from './timed-day.js'

/** When a decision can be called in until: a day, and the time on it where one is printed. */
export type CallIn = {
  readonly day: Day | null
  readonly time: {readonly time: string; readonly print: Print} | null
  /** RFC 3339, Europe/London. */
  readonly deadline: string | null
}

const nothing: CallIn = {day: null, time: null, deadline: null}

/** The deadline that an answer states; a stated nil has none. Adds the messages of `takeDay`. */
export function readCallIn({status, text}: Answer, say: Say): CallIn {
  if (status !== 'stated' || !text) return nothing
  const found = deadlineDay(text.text)
  const day = takeDay(text, found?.day, 'the day of the call-in deadline', say)
  if (!found || !day) return nothing
  const on = timeOn(found)
  if (!on?.time) return {day, time: null, deadline: null}
  const time = {time: on.time, print: slice(text, on.from, on.to)}
  return {day, time, deadline: deadlineOf(day.date, on.time)}
}
