import {isBlank} from '../text/blanks.js'
import type {Line} from '../text/line.js'
import type {Print, Span} from '../text/print.js'

/**
 * What stands between values that follow one another, from `start` to `end`; the few values that stand before one that
 * was noted earlier, and may lie in a gap, are `others`.
 */
export function partValues(values: readonly Span[], start: number, end: number): {gaps: Span[]; others: Span[]} {
  const gaps: Span[] = []
  const others: Span[] = []
  let reached = start
  for (const span of values) {
    const [from, to] = span
    if (from < reached) others.push(span)
    else {
      if (from > reached) gaps.push([reached, Math.min(from, end)])
      reached = Math.min(to, end)
    }
  }
  if (reached < end) gaps.push([reached, end])
  return {gaps, others}
}

/** What stands before, between and behind the printed pieces of lines, and what spells a blank, such as `&nbsp;`. */
export function markupOf(lines: readonly Line[]): Span[] {
  const spans: Span[] = []
  for (const {start, end, print, cells} of lines) {
    let at = start
    if (cells.length === 0) at = addBetween(print, at, spans)
    else for (const cell of cells) at = addBetween(cell.print, at, spans)
    if (at < end) spans.push([at, end])
  }
  return spans
}

/** Adds what stands between the pieces of a print, from `at` on. Gives the end of the last one. */
function addBetween({text, pieces}: Print, at: number, spans: Span[]): number {
  let reached = at
  for (const piece of pieces) {
    const {start, end} = piece
    if (reached < start) spans.push([reached, start])
    if (reached < end) reached = end
    if (piece.length === 1 && end - start > 1 && isBlank(text.charCodeAt(piece.at))) spans.push([start, end])
  }
  return reached
}
