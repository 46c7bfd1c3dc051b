import {type FoundDate, findDates} from './date.js'
import {type FoundTime, findTimes} from './time.js'

/** A clock time and how far from its day it stands: 0 in one phrase with it, 1 over a full stop, dots or a line end. */
export type OwnTime = FoundTime & {readonly gap: number}

/** A day that a text names, with the clock times that belong to it. */
export type TimedDay = {readonly day: FoundDate; readonly times: readonly OwnTime[]}

/** What may stand between a day and the time on it. */
const joint = /^(?:[\s.,;:()\u2013\u2026-]|(?:on|at|by|before|the|end of)\b)*$/i
const stop = /[.;\n\u2026]/
const longestJoint = 24
/** Most joints; to see that they are some, no pattern is needed. */
const usualJoints: ReadonlySet<string> = new Set(['', ' ', ', ', ' on '])

/**
 * The days that a text names, in its order. A time belongs to the nearer of the days around it, and where they are
 * equally near to the one behind it, since `midnight on Friday` is the usual order.
 */
export function timedDays(text: string): readonly TimedDay[] {
  const days = findDates(text).map(day => ({day, times: [] as OwnTime[]}))
  if (days.length === 0) return days
  let from = 0
  for (let index = 0; index <= days.length; index++) {
    const above = days[index - 1]
    const below = days[index]
    for (const {time, isBare, from: start, to: end} of findTimes(text.slice(from, below?.day.from))) {
      const gapAbove = above ? gapOf(text.slice(above.day.to, from + start)) : Infinity
      const gapBelow = below ? gapOf(text.slice(from + end, below.day.from)) : Infinity
      const own = {time, isBare, from: from + start, to: from + end, gap: Math.min(gapAbove, gapBelow)}
      if (gapBelow <= gapAbove) below?.times.push(own)
      else above?.times.push(own)
    }
    from = below?.day.to ?? from
  }
  return days
}

function gapOf(between: string): number {
  const {length} = between
  if (length > longestJoint) return length + 2
  if (usualJoints.has(between)) return 0
  if (!joint.test(between)) return length + 2
  return stop.test(between) ? 1 : 0
}

/** Whether nothing but a joint parts a time from its day. */
export const isBeside = ({gap}: OwnTime): boolean => gap < 2

/** The time on a day: one beside it, else one that is surely a time, else any; of several the nearest. */
export function timeOn({times}: TimedDay): OwnTime | undefined {
  const sure = times.filter(time => isBeside(time) || !time.isBare)
  let nearest: OwnTime | undefined
  for (const time of sure.length > 0 ? sure : times) if (!nearest || time.gap < nearest.gap) nearest = time
  return nearest
}
