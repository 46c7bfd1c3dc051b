import {beginsLower, endsInColon} from '../text/letters.js'
import type {Marker} from '../text/marker.js'
import type {Print} from '../text/print.js'
import {isAppendixTitle} from './appendix-title.js'
import {allItems, createOutline, type Item, type Outline} from './outline.js'
import type {Passage} from './passages.js'
import {endOfRows, isNextRow} from './rows.js'
import {kindBegun} from './series.js'
import {canBeHeading, canBeHeadingWithColon, mostHeadings} from './sub-heading.js'

/**
 * The items below an opening. An unmarked line is the tail of the item that announces it, the heading of the item below
 * it, the tail of the item above it, a row where nothing is marked or where rows announce lists, or the narrative that
 * follows.
 */
export function readItems(passages: readonly Passage[], takesRows: boolean): {items: Item[]; end: number} {
  const outline = createOutline()
  const marked = markedRange(passages, takesRows)
  const rowsEnd = takesRows && marked === null ? endOfRows(passages) : passages.length
  let index = 0
  let heading: Print[] = []
  for (; index < passages.length; index++) {
    const passage = passages[index] as Passage // index is in range
    if (index > (marked?.lastTop ?? -1) && isAppendixTitle(passage.print.text)) break
    if (passage.markers.length > 0) {
      outline.add(passage, heading)
      heading = []
    } else if (marked && outline.announcing() === null && depthBelow(passages, index, outline) === 0)
      heading.push(passage.print)
    else if (marked === null || outline.isEmpty() || (outline.hasRows() && endsInColon(passage.print.text))) {
      if (!takesRows || index >= rowsEnd) break
      outline.addRow(passage)
    } else if (
      index < marked.lastTop ||
      passage.blanksAbove === 0 ||
      isRowBelow(passage, passages[index - 1]) ||
      beginsLower(passage.print.text) ||
      isOfLastItem(passages, index, outline)
    )
      outline.addTail(passage.print)
    else break
  }
  return {items: allItems(outline), end: index}
}

/** A row of the table that the passage above is a row of. */
const isRowBelow = ({cells}: Passage, above: Passage | undefined): boolean =>
  cells.length > 0 && above !== undefined && above.cells.length > 0

/**
 * Whether a line behind the last group-level item is still that item's: what it announces, as far as rows or one table
 * go, a sub-heading above more of its sub-items, or what stands above a later label of them.
 */
function isOfLastItem(passages: readonly Passage[], index: number, outline: Outline): boolean {
  const {print, level, cells} = passages[index] as Passage // the caller read it
  const item = outline.announcing()
  if (item === null) return (depthBelow(passages, index, outline, true) ?? 0) > 0
  if (cells.length > 0 || passages[index - 1]?.cells.length) return item.tail.length === 0
  return level === 0 && isNextRow(item.tail, print)
}

/**
 * How deep the list lies that goes on below a bare sub-heading, null where none does; below a sentence too where the
 * next label is later than the first. Several headings may stand above one item. One with a colon is a heading above
 * such a later label, and above the first item of all, where it would be a row otherwise; below that, above any.
 */
function depthBelow(
  passages: readonly Passage[],
  index: number,
  outline: Outline,
  takesSentences = false,
): number | null {
  let areHeadings = true
  let haveColon = false
  for (let at = index; at < passages.length && at < index + mostHeadings; at++) {
    const passage = passages[at] as Passage // at is in range
    const [marker] = passage.markers
    if (marker) {
      const isLater = marker.label !== null && kindBegun(marker) === undefined
      const isAsFirst = marker.label !== null && (outline.isEmpty() || isHeadedWithColon(outline))
      const isHeaded = areHeadings && (!haveColon || isAsFirst)
      return at > index && (isHeaded || isLater) ? outline.depthOf(passage) : null
    }
    const hasColon = canBeHeadingWithColon(passage)
    haveColon ||= hasColon
    areHeadings &&= hasColon || canBeHeading(passage)
    if (!areHeadings && !takesSentences) return null
  }
  return null
}

const isHeadedWithColon = ({lists}: Outline): boolean =>
  lists[0]?.[0]?.heading.some(({text}) => endsInColon(text)) === true

/**
 * Where the marked items of a group lie: null where it has none. `lastTop` is the last item that goes on with the
 * numbering; a list that starts again below a line of text is a list of the narrative.
 */
function markedRange(passages: readonly Passage[], takesRows: boolean): {lastTop: number} | null {
  let top: Marker | null = null
  let lastTop = -1
  let isAppendix = false
  let hasColon = false
  for (const [index, passage] of passages.entries()) {
    const [marker] = passage.markers
    if (!marker) {
      isAppendix ||= isAppendixTitle(passage.print.text)
      const isApart =
        top === null
          ? !takesRows && !canBeHeading(passage)
          : endsInColon(passage.print.text) && passage.blanksAbove > 0 && top.label === null
      if (isApart) break
      continue
    }
    if (isAppendix && top === null) break
    const above = passages[index - 1]
    if (top === null) hasColon = above !== undefined && canBeHeadingWithColon(above)
    top ??= marker
    if (!isAlike(marker, top)) continue
    const isText = above !== undefined && above.markers.length === 0 && !canBeHeading(above)
    const isAfterText = lastTop >= 0 && isText && !(hasColon && canBeHeadingWithColon(above))
    if ((isAfterText || isAppendix) && kindBegun(marker) !== undefined) break
    isAppendix = false
    lastTop = index
  }
  return top === null ? null : {lastTop}
}

const isAlike = (marker: Marker, top: Marker) =>
  marker.glyph === top.glyph && marker.kinds.some(kind => top.kinds.includes(kind))
