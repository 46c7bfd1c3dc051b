import {endsInColon, endsSentence} from '../text/letters.js'
import {join, type Print} from '../text/print.js'
import {readItems} from './items.js'
import {type Kind, type Opening, recommendedTo, splitOpening} from './opening.js'
import type {Item} from './outline.js'
import {markedPassage, type Passage} from './passages.js'
import {kindBegun} from './series.js'
import {canBeHeading, canBeHeadingWithColon, mostHeadings} from './sub-heading.js'

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
  const group = (lead: Print, items: readonly Item[]): Group => ({
    kind: opening.kind,
    to: recommendedTo(lead.text, opening),
    basis: 'stated',
    lead,
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
    const more = goesOnWith(below) ? below.slice(0, 1) : []
    const words = join([print, ...more.map(passage => passage.print)], ' ')
    const {items, end} = readItems(below.slice(more.length), !hasText || endsInColon(words.text))
    if (items.length > 0) return {group: group(words, items), end: index + 1 + more.length + end}
  }
  const items = hasText ? [sentenceItem(rest)] : []
  return {group: group(hasText ? lead : print, items), end: index + 1}
}

/** Reads a list that was printed without any opening word, from its first item as far as it goes. */
export function readUnstated(passages: readonly Passage[], index: number): ReadGroup {
  const {items, end} = readItems(passages.slice(index), true)
  return {group: {kind: 'unstated', to: null, basis: 'inferred', lead: null, items}, end: index + end}
}

/**
 * > | RESOLVED
 * > | That Cabinet:-
 * > | 1. The plan be approved.
 * Whether the line straight below an opening is part of its sentence: it announces a list, and is no sub-heading of that
 * list's first item. Where lists begin below several such lines, each of them is a row that holds its own.
 */
function goesOnWith([line, ...below]: readonly Passage[]): boolean {
  if (!line || !endsInColon(line.print.text) || line.markers.length > 0 || line.cells.length > 0) return false
  if (canBeHeadingWithColon(line)) return false
  const [first] = below.slice(0, mostHeadings).find(passage => !canBeHeading(passage))?.markers ?? []
  if (!first) return false
  return !below.some(({print, markers}, at) => {
    const next = below[at + 1]
    const [marker] = next?.markers ?? []
    const isAlike = marker !== undefined && marker.glyph === first.glyph && kindBegun(marker) === kindBegun(first)
    return markers.length === 0 && endsInColon(print.text) && isAlike && beginsList(next)
  })
}

/** Whether an item is the first of its list, as far as its marker tells; any bullet may be. */
const beginsList = (passage: Passage | undefined): boolean => {
  const marker = passage?.markers[0]
  return marker !== undefined && (marker.label === null || kindBegun(marker) !== undefined)
}

const isFinished = (text: string) => endsSentence(text) && !endsInColon(text) && !text.endsWith(';')

/** Whether the list below a finished sentence is of it: neither apart under a heading nor begun above. */
function isOwnList(first: Passage | undefined, runsOn: boolean): boolean {
  return first !== undefined && first.markers.length > 0 && (runsOn || beginsList(first))
}

const hasWords = ({text}: Print) => text !== '' && (/[a-z0-9]/i.test(text) || /[\p{L}\p{N}]/u.test(text))

const sentenceItem = (words: Print): Item => ({marker: null, label: null, words, items: [], tail: [], heading: []})
