import type {Say} from '../messages.js'
import {quote} from '../text/excerpt.js'
import {type Print, slice, startOf} from '../text/print.js'
import {weekdayNames, weekdayOf} from './calendar.js'
import {type FoundDate, findDates} from './date.js'

/** A day as printed, and what day that is. */
export type Day = {readonly date: string; readonly print: Print}

/** The first day that a print names, null where there is none that can be read. Adds the messages of `takeDay`. */
export const readDay = (print: Print, what: string, say: Say): Day | null =>
  takeDay(print, findDates(print.text)[0], what, say)

/**
 * The day that was found in a print, null where it cannot be read or there is none. Adds `date-missing`, `date-invalid`
 * and `weekday-mismatch`; `what` says whose day it is.
 */
export function takeDay(print: Print, found: FoundDate | undefined, what: string, say: Say): Day | null {
  if (!found || found.isDamaged) {
    say('date-missing', startOf(print), `Unexpected ${onOneLine(quote(print.text, 60))}, expected ${what}`)
    return null
  }
  const printed = slice(print, found.from, found.to)
  if (found.date === null) {
    say(
      'date-invalid',
      startOf(printed),
      `Unexpected \`${onOneLine(printed.text)}\`, which is not in the calendar, expected ${what}`,
    )
    return null
  }
  const weekday = weekdayOf(found.date)
  if (found.weekday !== null && found.weekday !== weekday) {
    const named = `\`${weekdayNames[found.weekday]}\``
    say(
      'weekday-mismatch',
      startOf(printed),
      `Unexpected ${named} in \`${onOneLine(printed.text)}\`, expected \`${weekdayNames[weekday]}\`; the date stands`,
    )
  }
  return {date: found.date, print: printed}
}

const onOneLine = (text: string): string => text.replace(/\n+/g, ' ')
