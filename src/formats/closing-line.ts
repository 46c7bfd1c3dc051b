import {isBlankLine, type Line} from '../text/line.js'
import {emptyPrint, join, type Print, slice, trim} from '../text/print.js'
import {printedBelow} from './find-labels.js'
import type {Publication} from './format.js'
import {isLeader} from './furniture.js'
import {furnitureOf} from './printed-furniture.js'

/** The shape of a printed day, whatever it turns out to be: it begins with a weekday or a number and holds a year. */
export const looksLikeDay = (text: string): boolean =>
  text.length <= 60 && /^(?:[a-z]{3,9},? )?(?:the )?\d{1,2}(?!\d)[^\d]{0,24}(?:\d{1,2}[^\d])?\d{2,4}(?!\d)/i.test(text)

/** The same behind a word or two: `Date: 21 March 2011`, `(signed) 21 March 2011`. */
const endsWithDay = (text: string): boolean => {
  const behind = /^(?:\(?[a-z]+[):]{0,2} ){1,2}/i.exec(text)?.[0] ?? ''
  return behind !== '' && looksLikeDay(text.slice(behind.length)) && /\d\W{0,3}$/.test(text)
}

/** A closing line and the last of the lines it takes. */
export type Closing = Publication & {readonly first: number; readonly last: number}

const leader = /^[ .:|\u2026_\u2013-]+/

/**
 * Reads the line that closes a record, `Proper Officer` or `Date of Publication`, with its day on the same line or on
 * the next printed one; null for other lines. Prose about the proper officer is no closing line.
 */
export function closingAt(lines: readonly Line[], index: number): Closing | null {
  const line = lines[index]
  if (!line || isBlankLine(line) || line.print.text.length > 120) return null
  const found = furnitureOf(line.print.text).find(({furniture}) => furniture.part === 'publication')
  if (!found?.format) return null
  const name = found.format.publication
  const label = slice(line.print, 0, found.words)
  const behind = slice(line.print, found.words)
  const mark = leader.exec(behind.text)?.[0] ?? ''
  const rest = trim(slice(behind, mark.length))
  if (looksLikeDay(rest.text) || endsWithDay(rest.text) || (rest.text !== '' && mark.includes(':'))) {
    const whole = line.cells.length > 0 ? join([label, rest], ' ') : line.print
    return {label, name, rest, whole, first: index, last: index}
  }
  return rest.text === '' ? withLinesBelow(lines, index, label, name) : null
}

/** > | Proper Officer / ..... / 21 March 2011 */
function withLinesBelow(lines: readonly Line[], index: number, label: Print, name: Publication['name']): Closing {
  let below = printedBelow(lines, index)
  if (isLeader(lines[below]?.print.text ?? ' x')) below = printedBelow(lines, below)
  const day = lines[below]?.print
  if (!day || !looksLikeDay(day.text)) return {label, name, rest: emptyPrint, whole: label, first: index, last: index}
  const whole = join([lines[index]?.print ?? label, day], ' ')
  return {label, name, rest: day, whole, first: index, last: below}
}
