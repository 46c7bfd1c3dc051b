import {beginsLower, endsInColon, endsSentence} from '../text/letters.js'
import type {Marker} from '../text/marker.js'
import type {Print} from '../text/print.js'
import {isAppendixTitle} from './appendix-title.js'
import {type Kind, type Opening, recommendedTo, splitOpening} from './opening.js'
import {allItems, createOutline, type Item, type Outline} from './outline.js'
import {markedPassage, type Passage} from './passages.js'
import {endsInAnd, endsRows, isNextRow} from './rows.js'
import {kindBegun} from './series.js'

/** One block of an operative part: its opening words and what was decided. */
export type Group = {
  readonly kind: Kind
  readonly to: string | null
  readonly basis: 'stated' | 'inferred'
  readonly lead: Print | null
  readonly items: readonly Item[]
}

/** A group and the index of the first passage that is no longer part of it. */
export type ReadGroup = {readonly group: Group; readonly end: number}

/**
 * Reads the group that the passage at `index` opens, as far as `end`, where the next opening stands; `runsOn` says that a
 * group with items stands straight above. An opening that says nothing yet and announces what follows takes unmarked
 * rows too: `RESOLVED that:-`, `RECOMMENDED to Council that`.
 */
export function readGroup(passages: readonly Passage[], index: number, end: number, runsOn: boolean): ReadGroup {
  const {print, opening} = passages[index] as Passage & {opening: Opening} // the caller saw its opening
  const {text} = print
  const group = (words: Print, items: readonly Item[]): Group => ({
    kind: opening.kind,
    to: recommendedTo(text, opening),
    basis: 'stated',
    lead: words,
    items,
  })
  const {lead, rest, markers} = splitOpening(print, opening)
  const below = passages.slice(index + 1, end)
  if (markers.length > 0) {
    const {items, end} = readItems([markedPassage(rest, markers), ...below], false)
    return {group: group(lead, items), end: index + end}
  }
  const hasText = hasWords(rest)
  if (!hasText || !isFinished(text) || isOwnList(below[0], runsOn)) {
    const {items, end} = readItems(below, !hasText || endsInColon(text))
    if (items.length > 0) return {group: group(print, items), end: index + 1 + end}
  }
  const items = hasText ? [sentenceItem(rest)] : []
  return {group: group(hasText ? lead : print, items), end: index + 1}
}

/** Reads a list that was printed without any opening word, from its first item as far as it goes. */
export function readUnstated(passages: readonly Passage[], index: number): ReadGroup {
  const {items, end} = readItems(passages.slice(index), false)
  return {group: {kind: 'unstated', to: null, basis: 'inferred', lead: null, items}, end: index + end}
}

const isFinished = (text: string) => endsSentence(text) && !endsInColon(text) && !text.endsWith(';')

/** Whether the list below a finished sentence is of it: neither apart under a heading nor begun above. */
function isOwnList(first: Passage | undefined, runsOn: boolean): boolean {
  const marker = first?.markers[0]
  return marker !== undefined && (runsOn || marker.label === null || kindBegun(marker) !== undefined)
}

const hasWords = ({text}: Print) => text !== '' && (/[a-z0-9]/i.test(text) || /[\p{L}\p{N}]/u.test(text))

const sentenceItem = (words: Print): Item => ({marker: null, label: null, words, items: [], tail: [], heading: []})

const headingWords = 10

/** > | Yours faithfully, / P. Heron": the quote began on a line above, and this is the end of what was quoted. */
const endsInQuote = (text: string): boolean =>
  text.endsWith('"') ? text.indexOf('"') === text.length - 1 : text.endsWith('”') && !text.includes('“')

/** > | (7 votes for, 2 against): said of what stands above. */
const isInBrackets = (text: string): boolean => text.startsWith('(') && text.endsWith(')')

/** A bare sub-heading: ten words at most, no final punctuation, `and`, brackets or end of a quote; `1.1` begins none. */
export const canBeHeading = ({print, markers, cells}: Passage) =>
  markers.length === 0 &&
  cells.length === 0 &&
  !endsSentence(print.text) &&
  !print.text.endsWith(',') &&
  !endsInQuote(print.text) &&
  !isInBrackets(print.text) &&
  !endsInAnd(print.text) &&
  !beginsLower(print.text) &&
  !/^\d{1,3}\.\d/.test(print.text) &&
  print.text.split(' ', headingWords + 1).length <= headingWords

/**
 * The items below an opening. An unmarked line is the tail of the item that announces it, the heading of the item below
 * it, the tail of the item above it, a row where nothing is marked, or the narrative that follows.
 */
function readItems(passages: readonly Passage[], takesRows: boolean): {items: Item[]; end: number} {
  const outline = createOutline()
  const marked = markedRange(passages, takesRows)
  let index = 0
  let heading: Print[] = []
  for (; index < passages.length; index++) {
    const passage = passages[index] as Passage // index is in range
    if (index > (marked?.lastTop ?? -1) && isAppendixTitle(passage.print.text)) break
    if (passage.markers.length > 0) {
      outline.add(passage, heading)
      heading = []
    } else if (outline.announcing() === null && depthBelow(passages, index, outline) === 0) heading.push(passage.print)
    else if (marked === null || outline.lists.every(list => list.length === 0)) {
      if (!takesRows || (marked === null && endsRows(passages, index))) break
      outline.addRow(passage)
    } else if (
      index < marked.lastTop ||
      passage.blanksAbove === 0 ||
      beginsLower(passage.print.text) ||
      isOfLastItem(passages, index, outline)
    )
      outline.addTail(passage.print)
    else break
  }
  return {items: allItems(outline), end: index}
}

/**
 * Whether a line behind the last group-level item is still that item's: what it announces, as far as rows go, a
 * sub-heading above more of its sub-items, or what stands above a later label of them.
 */
function isOfLastItem(passages: readonly Passage[], index: number, outline: Outline): boolean {
  const {print, level, cells} = passages[index] as Passage // the caller read it
  const item = outline.announcing()
  if (item === null) return (depthBelow(passages, index, outline, true) ?? 0) > 0
  return level === 0 && cells.length === 0 && isNextRow(item.tail, print)
}

/** How far a line that belongs to an item below it stands from that item at most. */
export const mostHeadings = 4

/**
 * How deep the list lies that goes on below a bare sub-heading, null where none does; below a sentence too where the
 * next label is later than the first. Several headings may stand above one item.
 */
function depthBelow(
  passages: readonly Passage[],
  index: number,
  outline: Outline,
  takesSentences = false,
): number | null {
  let areHeadings = true
  for (let at = index; at < passages.length && at < index + mostHeadings; at++) {
    const passage = passages[at] as Passage // at is in range
    const [marker] = passage.markers
    if (marker) {
      const isLater = marker.label !== null && kindBegun(marker) === undefined
      return at > index && (areHeadings || isLater) ? outline.depthOf(passage) : null
    }
    areHeadings &&= canBeHeading(passage)
    if (!areHeadings && !takesSentences) return null
  }
  return null
}

/**
 * Where the marked items of a group lie: null where it has none. `lastTop` is the last item that goes on with the
 * numbering; a list that starts again below a line of text is a list of the narrative.
 */
function markedRange(passages: readonly Passage[], takesRows: boolean): {lastTop: number} | null {
  let top: Marker | null = null
  let lastTop = -1
  let isAppendix = false
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
    top ??= marker
    if (!isAlike(marker, top)) continue
    const above = passages[index - 1]
    const isAfterText = lastTop >= 0 && above !== undefined && above.markers.length === 0 && !canBeHeading(above)
    if ((isAfterText || isAppendix) && kindBegun(marker) !== undefined) break
    isAppendix = false
    lastTop = index
  }
  return top === null ? null : {lastTop}
}

const isAlike = (marker: Marker, top: Marker) =>
  marker.glyph === top.glyph && marker.kinds.some(kind => top.kinds.includes(kind))
