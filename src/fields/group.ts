import {beginsLower, endsInColon, endsSentence} from '../text/letters.js'
import type {Marker} from '../text/marker.js'
import type {Print} from '../text/print.js'
import {type Kind, type Opening, recommendedTo, splitAtThat} from './opening.js'
import {createOutline, type Item, type Outline} from './outline.js'
import type {Passage} from './passages.js'
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
 * Reads the group that the passage at `index` opens, as far as `end`, where the next opening stands. An opening that says
 * nothing yet and announces what follows takes unmarked rows too: `RESOLVED that:-`, `RECOMMENDED to Council that`.
 */
export function readGroup(passages: readonly Passage[], index: number, end: number): ReadGroup {
  const passage = passages[index] as Passage // the caller saw its opening
  const opening = passage.opening as Opening // the caller saw it
  const {kind} = opening
  const to = recommendedTo(passage.print.text, opening)
  const {lead, rest} = splitAtThat(passage.print, opening)
  const hasText = hasWords(rest)
  const isBare = !hasText || endsInColon(passage.print.text)
  const {items, end: last} = readItems(passages, index + 1, end, isBare)
  if (items.length > 0) return {group: {kind, to, basis: 'stated', lead: passage.print, items}, end: last}
  const sentence = hasText ? [sentenceItem(rest)] : []
  return {group: {kind, to, basis: 'stated', lead: hasText ? lead : passage.print, items: sentence}, end: index + 1}
}

/** Reads a list that was printed without any opening word, from its first item as far as it goes. */
export function readUnstated(passages: readonly Passage[], index: number): ReadGroup {
  const {items, end} = readItems(passages, index, passages.length, false)
  return {group: {kind: 'unstated', to: null, basis: 'inferred', lead: null, items}, end}
}

const hasWords = ({text}: Print) => /[a-z0-9]/i.test(text) || /[\p{L}\p{N}]/u.test(text)

const sentenceItem = (words: Print): Item => ({marker: null, label: null, words, items: [], tail: [], heading: []})

const headingWords = 10

/** A bare sub-heading: at most ten words, without final punctuation; a line numbered `1.1` is none. */
const canBeHeading = ({print, markers, cells}: Passage) =>
  markers.length === 0 &&
  cells.length === 0 &&
  !endsSentence(print.text) &&
  !beginsLower(print.text) &&
  !/^\d{1,3}\.\d/.test(print.text) &&
  print.text.split(' ', headingWords + 1).length <= headingWords

/**
 * The items below an opening. An unmarked line is the heading of the item below it, the tail of the item above it, a
 * row where nothing is marked, or the narrative that follows.
 */
function readItems(
  passages: readonly Passage[],
  from: number,
  to: number,
  takesRows: boolean,
): {items: Item[]; end: number} {
  const outline = createOutline()
  const marked = markedRange(passages, from, to, takesRows)
  let index = from
  let heading: Print[] = []
  for (; index < to; index++) {
    const passage = passages[index] as Passage // index < to <= length
    if (passage.markers.length > 0) {
      outline.add(passage, heading)
      heading = []
    } else if (isHeadingOfNext(passages, index, to, outline)) heading.push(passage.print)
    else if (marked === null || outline.lists.every(list => list.length === 0)) {
      if (!takesRows || (marked === null && endsRows(passages, from, index))) break
      outline.addRow(passage)
    } else if (index < marked.lastTop || passage.blanksAbove === 0 || beginsLower(passage.print.text))
      outline.addTail(passage.print)
    else break
  }
  return {items: outline.lists.flat(), end: index}
}

/** Several headings may stand above one item; the last is followed by an item of the outermost level. */
function isHeadingOfNext(passages: readonly Passage[], index: number, to: number, outline: Outline): boolean {
  for (let at = index; at < to && at < index + 4; at++) {
    const passage = passages[at] as Passage // at < to
    const [marker] = passage.markers
    if (marker) return at > index && outline.depthOf(passage) === 0
    if (!canBeHeading(passage)) return false
  }
  return false
}

/**
 * Where the marked items of a group lie: null where it has none. `lastTop` is the last item that goes on with the
 * numbering; a list that starts again below a line of text is a list of the narrative.
 */
function markedRange(
  passages: readonly Passage[],
  from: number,
  to: number,
  takesRows: boolean,
): {lastTop: number} | null {
  let top: Marker | null = null
  let lastTop = -1
  for (let index = from; index < to; index++) {
    const passage = passages[index] as Passage // index < to
    const [marker] = passage.markers
    if (!marker) {
      const isApart =
        top === null
          ? !takesRows && !canBeHeading(passage)
          : endsInColon(passage.print.text) && passage.blanksAbove > 0 && top.label === null
      if (isApart) break
      continue
    }
    top ??= marker
    if (!isAlike(marker, top)) continue
    const above = passages[index - 1]
    const isAfterText = lastTop >= 0 && above !== undefined && above.markers.length === 0 && !canBeHeading(above)
    if (isAfterText && kindBegun(marker) !== undefined) break
    lastTop = index
  }
  return top === null ? null : {lastTop}
}

const isAlike = (marker: Marker, top: Marker) =>
  marker.glyph === top.glyph && marker.kinds.some(kind => top.kinds.includes(kind))

/** Rows on successive lines end at a blank line below which a sentence stands that is unlike them. */
function endsRows(passages: readonly Passage[], from: number, index: number): boolean {
  const passage = passages[index] as Passage // the caller read it
  if (index - from < 2 || passage.blanksAbove === 0 || !passage.print.text.endsWith('.')) return false
  for (let row = from; row < index; row++) {
    const {blanksAbove, print} = passages[row] as Passage // row < index
    if ((row > from && blanksAbove > 0) || print.text.endsWith('.')) return false
  }
  return true
}
