import type {Say} from '../messages.js'
import {excerpt} from '../text/excerpt.js'
import {type Print, slice, startOf} from '../text/print.js'
import {findDate, weekdayNames, weekdayOf} from './date.js'

/** A day as printed, and what day that is. */
export type Day = {readonly date: string; readonly print: Print}

/**
 * The day that a print names, null where there is none that can be read. Adds `date-missing`, `date-invalid` and
 * `weekday-mismatch`; `what` says whose day it is.
 */
export function readDay(print: Print, what: string, say: Say): Day | null {
  const found = findDate(print.text)
  if (!found) {
    say('date-missing', startOf(print), `Unexpected \`${excerpt(print.text, 60)}\`, expected ${what}`)
    return null
  }
  const printed = slice(print, found.from, found.to)
  if (found.date === null) {
    say(
      'date-invalid',
      startOf(printed),
      `Unexpected \`${printed.text}\`, which is not in the calendar, expected ${what}`,
    )
    return null
  }
  const weekday = weekdayOf(found.date)
  if (found.weekday !== null && found.weekday !== weekday) {
    const named = `\`${weekdayNames[found.weekday]}\``
    say(
      'weekday-mismatch',
      startOf(printed),
      `Unexpected ${named} in \`${printed.text}\`, expected \`${weekdayNames[weekday]}\`; the date stands`,
    )
  }
  return {date: found.date, print: printed}
}
