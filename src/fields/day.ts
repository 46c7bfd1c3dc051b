import type {Say} from '../messages.js'
import {quote} from '../text/excerpt.js'
import {type Print, slice, startOf} from '../text/print.js'
import {weekdayNames, weekdayOf} from './calendar.js'
import {type FoundDate, findDates} from './date.js'

/** A day as printed, and what day that is. */
export type Day = {readonly date: string; readonly print: Print}

/** > | 16/17 June 2014: which of two days is meant, nobody can say. */
const pair = /(?<![\d.:])\d{1,2}(?:st|nd|rd|th)?(?: ?[/&] ?|[-\u2013]| (?:and|or|to) )(?:the )?$/i

/** The first day that a print names, null where there is none that can be read. Adds the messages of `takeDay`. */
export function readDay(print: Print, what: string, say: Say): Day | null {
  const [first] = findDates(print.text)
  const isPaired = first !== undefined && first.from > 1 && pair.test(print.text.slice(0, first.from))
  return takeDay(print, isPaired ? undefined : first, what, say)
}

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
    const name = weekdayNames[found.weekday] ?? ''
    const place = printed.text.toLowerCase().includes(name.slice(0, 3).toLowerCase()) ? 'in' : 'before'
    say(
      'weekday-mismatch',
      startOf(printed),
      `Unexpected \`${name}\` ${place} \`${onOneLine(printed.text)}\`, expected \`${weekdayNames[weekday]}\`; the date stands`,
    )
  }
  return {date: found.date, print: printed}
}

const onOneLine = (text: string): string => text.replace(/\n+/g, ' ')
