import type {Line} from '../text/line.js'
import {emptyPrint, join, type Print, slice} from '../text/print.js'
import {isPageFoot} from './browser-print.js'
import {beforeDay, isDayLine, isWholeDay, mayBeginDay} from './day-shape.js'
import {printedBelow} from './find-labels.js'
import {isLeader} from './furniture.js'
import {isName, isSignatory} from './signatory.js'

/** A day on the lines below a label, and what is printed there up to its end, the foot of a page aside. */
export type DayBelow = {readonly day: Print; readonly printed: readonly Print[]; readonly last: number}

/** What leads from a label to its day. */
export const leader = /^[ .,:;|(\u2026_\u2013-]+/

const mostLines = 3
const mostNames = 2

/**
 * > | Proper Officer / ..... / 21 March 2011
 * > | Proper Officer / A N Example / 21 March 2011
 * The day below a line that ends in a label: behind dots, the foot of a page, or the name of whoever signed.
 */
export function dayBelow(lines: readonly Line[], index: number): DayBelow | null {
  const below = pastLeader(lines, printedBelow(lines, index))
  const found = dayOver(lines, below)
  if (found) return found
  return isFoot(lines, below) ? dayOver(lines, printedBelow(lines, below)) : dayBelowNames(lines, below)
}

/** The day that lines are together from one on, and with what of it was `begun` above them. */
export function dayOver(lines: readonly Line[], index: number, begun: Print = emptyPrint): DayBelow | null {
  const printed: Print[] = []
  let day = begun
  let at = index
  while (printed.length < mostLines) {
    const line = lines[at]
    if (!line) return null
    const print = slice(line.print, leader.exec(line.print.text)?.[0].length ?? 0)
    printed.push(print)
    const isFirst = day.text === ''
    day = join([day, print], ' ')
    if (isFirst ? isDayLine(day.text) : isWholeDay(day.text)) return {day, printed, last: at}
    if (!mayBeginDay(day.text)) return null
    at = printedBelow(lines, at)
  }
  return null
}

/** Below a name only a day that stands by itself is told for that of the label. */
function dayBelowNames(lines: readonly Line[], index: number): DayBelow | null {
  const printed: Print[] = []
  let at = index
  while (printed.length <= mostNames) {
    const print = lines[at]?.print ?? emptyPrint
    printed.push(print)
    if (printed.length > 1 && isWholeDay(print.text)) return {day: print, printed, last: at}
    const isFirst = printed.length === 1
    if ((isFirst ? isName : isSignatory)(print.text) || ordinalAbove.test(print.text))
      at = pastLeader(lines, printedBelow(lines, at))
    else return isSignatory(beforeDay(print.text)) ? {day: print, printed, last: at} : null
  }
  return null
}

/** Of a day that is printed on the next line: it stands higher than the day. */
const ordinalAbove = /^(?:st|nd|rd|th)$/

const pastLeader = (lines: readonly Line[], index: number): number =>
  isLeader(lines[index]?.print.text ?? ' x') ? printedBelow(lines, index) : index

/** The foot of a page: a number in any form where the next page begins below it. */
function isFoot(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.print.text ?? ''
  return isPageFoot(text) || (shortFoot.test(text) && lines[printedBelow(lines, index)]?.opens === 'page')
}
const shortFoot = /^[^\d]{0,8}\d{1,3}(?!\d)[^\d]{0,8}$/
