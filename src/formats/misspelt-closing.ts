import {lettersOf} from '../text/letters.js'
import type {Line} from '../text/line.js'
import {emptyPrint, type Print, slice, startOf, trim} from '../text/print.js'
import {type Closing, dayBegun, withDay, withDayBelow} from './closing-line.js'
import {leader} from './day-below.js'
import {isWholeDay} from './day-shape.js'
import {slips} from './near-label.js'
import {sentenceAbove} from './sentence-above.js'

const name = 'Proper Officer'
const letters = lettersOf(name)
/** What a PDF leaves of it where the letters that print as one are lost. */
const withoutLigature: ReadonlySet<string> = new Set(['ff', 'fi', 'ffi'].map(lost => letters.replace(lost, '')))
/** Of the label, with marks and blanks around it, and of the line. */
const longestLabel = 24
const longest = 60
/** One slip leaves one of them where it was. */
const mayBegin = /^.?[pr]/i

/** A closing line that was misspelt, with the words of its line that are the label, and where they begin. */
export type MisspeltClosing = {readonly closing: Closing; readonly printed: string; readonly start: number}

/**
 * > | Proper Oficer 19 December 2016
 * The first line of [from, to) that is `Proper Officer` but for one slip or lost ligature, and its day or nothing else.
 * To be asked below the last heading of a record that no closing line ends.
 */
export function misspeltClosing(lines: readonly Line[], from: number, to: number): MisspeltClosing | null {
  for (let index = from; index < to; index++) {
    const line = lines[index]
    if (!line || line.cells.length > 0 || line.markers.length > 0) continue
    const {print} = line
    if (print.text.length < letters.length - 3 || print.text.length > longest || !mayBegin.test(print.text)) continue
    const closing = isMeant(print.text) ? bare(lines, index, print) : dated(lines, index, print)
    if (!closing || (!closing.isDated && sentenceAbove(lines, index) === 'surely')) continue
    return {closing, printed: closing.label.text, start: startOf(closing.label)}
  }
  return null
}

const isMeant = (text: string): boolean => {
  if (text.length > longestLabel) return false
  const printed = lettersOf(text)
  return slips(letters, printed) <= 1 || withoutLigature.has(printed)
}

const bare = (lines: readonly Line[], index: number, label: Print): Closing =>
  withDayBelow(lines, closingOf(label, index))

/** With its day behind it, or the beginning of its day. */
function dated(lines: readonly Line[], index: number, print: Print): Closing | null {
  const {text} = print
  for (let at = text.indexOf(' '); at > 0 && at <= longestLabel; at = text.indexOf(' ', at + 1)) {
    if (!isMeant(text.slice(0, at))) continue
    const behind = slice(print, at)
    const rest = trim(slice(behind, leader.exec(behind.text)?.[0].length ?? 0))
    const closing = {...closingOf(slice(print, 0, at), index), rest, whole: print}
    if (isWholeDay(rest.text)) return {...closing, isDated: true}
    const found = dayBegun(lines, closing)
    if (found) return withDay(closing, found)
  }
  return null
}

const closingOf = (label: Print, index: number): Closing => ({
  label,
  name,
  rest: emptyPrint,
  whole: label,
  isMisspelt: true,
  first: index,
  last: index,
  isSure: true,
  isDated: false,
})
