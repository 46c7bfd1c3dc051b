import {lineOf} from '../text/cells.js'
import {endsSentence} from '../text/letters.js'
import {isBlankLine, type Line} from '../text/line.js'
import {readMarkers} from '../text/marker.js'
import {join, type Print, slice, startOf, trim} from '../text/print.js'
import type {Slot} from './headings.js'
import {beginsLabel, exactLabel, labelLetters} from './label.js'
import {isGap} from './label-and-words.js'
import {furthestCut} from './label-with-value.js'

/** A label over several lines of one column, and what stands beside it in the next one. */
export type LabelInColumn = {
  readonly slot: Slot
  readonly last: number
  readonly value: Line
  /** Lines of the value above its last one. */
  readonly valueAbove: readonly Line[]
}

/**
 * > | 4.   Alternative Options         None
 * > |      Considered and Rejected
 * What a PDF's table is as text. The value ends with the label's last line here; what goes on below is the section's.
 */
export function labelInColumn(lines: readonly Line[], index: number, source: string): LabelInColumn | null {
  const line = lines[index] as Line // index is in range
  const first = columnsOf(line.print, source)
  if (!first) return null
  let letters = labelLetters(first.left.text)
  const column = startOf(first.right) - line.start
  const beside = [first.right]
  for (let at = index + 1; beginsLabel(letters); at++) {
    const below = lines[at]
    if (!below || isBlankLine(below) || below.cells.length > 0 || below.indent >= column) return null
    const {left, right} = columnsOf(below.print, source) ?? {left: below.print, right: null}
    const own = labelLetters(left.text)
    if (own === '') return null
    if (right) beside.push(right)
    letters += own
    const slot = exactLabel(letters)
    if (slot) {
      const valueAbove = linesOf(beside).map(print => lineOf(below, print, below.end, below.end, 'line'))
      const value = valueAbove.pop() as Line // words stand beside the first line of the label
      return {slot, last: at, value, valueAbove}
    }
  }
  return null
}

/** What wraps in a narrow column is one line; what stands below the end of a sentence, or begins an item, is another. */
function linesOf(beside: readonly Print[]): Print[] {
  const lines: Print[][] = []
  for (const print of beside) {
    const line = lines.at(-1)
    const above = line?.at(-1)?.text
    if (line && above !== undefined && !endsSentence(above) && readMarkers(print.text).length === 0) line.push(print)
    else lines.push([print])
  }
  return lines.map(prints => join(prints, ' '))
}

/** The words on both sides of the first wide gap that letters stand before. */
function columnsOf(print: Print, source: string): {left: Print; right: Print} | null {
  for (const {at, length, start, end} of print.pieces) {
    if (at > furthestCut) return null
    if (length !== 1 || !isGap(source, start, end)) continue
    const left = slice(print, 0, at)
    if (labelLetters(left.text) !== '') return {left, right: trim(slice(print, at + 1))}
  }
  return null
}
