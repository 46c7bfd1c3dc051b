import type {Line} from './line.js'
import {endsLine} from './line-ends.js'

/** More printed lines than any archive's document has; beyond them a document is refused, so that its memory is bounded. */
export const mostLines = 1_048_576

/**
 * The same of list items and table cells, each of which costs far more than a line: it has a place of its own in the
 * record, and an item's words stand in every item above it as well.
 */
export const mostItems = 262_144

/** Whether a text has more lines than can be read. */
export function hasTooManyLines(text: string): boolean {
  if (text.length <= mostLines) return false
  let count = 0
  for (let at = 0; at < text.length && count <= mostLines; at++) if (endsLine(text.charCodeAt(at))) count++
  return count > mostLines
}

/** Whether lines hold more list items and table cells than can be read. */
export function hasTooManyItems(lines: readonly Line[]): boolean {
  let count = 0
  for (const line of lines) count += line.markers.length + line.cells.length
  return count > mostItems
}
