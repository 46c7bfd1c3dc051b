import {endsInColon, endsSentence} from '../text/letters.js'
import {isAppendixTitle} from './appendix-title.js'
import {type ReadGroup, readUnstated} from './group.js'
import type {Item} from './outline.js'
import type {Passage} from './passages.js'
import {aboveHeading, type Run, withHeading} from './runs.js'
import {canBeHeading, canBeHeadingWithColon, mostHeadings} from './sub-heading.js'

/** The last list that starts at 1, stands apart from the text above it, and runs to the section's end, appendices aside. */
export function inferRun(passages: readonly Passage[]): Run | null {
  const list = findList(passages, 0, ({group, end}) => group.items.length > 0 && endsSection(passages, end))
  return list && {from: list.from, end: list.end, groups: [list.group]}
}

/**
 * A run with the list that lost its opening straight above it; null where there is none. Only numbers tell it from a
 * list of the narrative: it starts at 1, has no gap, and the run's first item is the next. It begins below `floor`.
 *
 * > | 1. The repairs be carried out.
 * > | RECOMMENDED to Council that:-
 * > | 2. The budget be doubled.
 */
export function inferAbove(passages: readonly Passage[], run: Run, floor: number): Run | null {
  const [group, ...others] = run.groups
  const next = group?.items[0]
  if (!group || !next || next.marker?.kind !== 'number' || next.label?.text === '1') return null
  if (passages[run.from]?.markers.length !== 0) return null
  const isHeaded = (from: number) => passages.slice(from, run.from).every(canBeHeading)
  const list = findList(
    passages.slice(0, aboveHeading(passages, run.from)),
    floor,
    ({group: {items}, from, end}) =>
      areNumberedOn([...items, next]) && isBelowText(passages, from) && end + mostHeadings > run.from && isHeaded(end),
  )
  if (!list) return null
  const headed = withHeading(group, passages.slice(list.end, run.from))
  return {from: list.from, end: run.end, groups: [list.group, headed, ...others]}
}

/** A line with a colon above a list may announce it to the narrative; it is a sub-heading where another item has one too. */
const isHeadedThroughout = ([first, ...others]: readonly Item[]): boolean =>
  !first?.heading.some(({text}) => endsInColon(text)) ||
  others.some(({heading}) => heading.some(({text}) => endsInColon(text)))

/** Numbers from 1 on, without a gap, all printed alike. */
const areNumberedOn = (items: readonly Item[]): boolean =>
  items.every(({label}, at) => label?.text === String(at + 1)) &&
  new Set(items.map(({marker, label}) => marker?.print.text.replace(label?.text ?? '', ''))).size === 1

/** Paragraphs of the narrative may be numbered too: a list straight below the section's heading is no decision. */
const isBelowText = (passages: readonly Passage[], index: number): boolean =>
  index > 0 || (passages[index]?.blanksAbove ?? 0) >= 2

type List = ReadGroup & {readonly from: number}

/** How many lists that start at 1 are tried, from the last one back. */
const mostTries = 8

/** The last list that starts at 1, at `floor` or below, stands apart from the text above it, and fits. */
function findList(passages: readonly Passage[], floor: number, fits: (list: List) => boolean): List | null {
  let tries = 0
  for (let index = passages.length - 1; index >= floor && tries < mostTries; index--) {
    if (passages[index]?.markers[0]?.label !== '1') continue
    const from = headedFrom(passages, index) ?? index
    if (from < floor || !standsApart(passages, from)) continue
    tries++
    const list = {...readUnstated(passages, from), from}
    if (isHeadedThroughout(list.group.items) && fits(list)) return list
  }
  return null
}

/** Whether nothing stands there any more, or an appendix. */
const endsSection = (passages: readonly Passage[], index: number): boolean =>
  index === passages.length || isAppendixTitle(passages[index]?.print.text ?? '')

/** Where the sub-headings of a list's first item begin, below a finished sentence or two blank lines; null without any. */
function headedFrom(passages: readonly Passage[], index: number): number | null {
  let from = index
  while (from > 0 && index - from < mostHeadings && isAbove(passages, from, canBeHeading)) from--
  const hasColon = from === index && isAbove(passages, from, canBeHeadingWithColon)
  if (hasColon) from--
  const above = passages[from - 1]
  const isFarApart = (passages[from]?.blanksAbove ?? 0) >= 2
  const isApart = isFarApart || (!hasColon && (!above || endsSentence(above.print.text)))
  return from < index && isApart && standsApart(passages, from) ? from : null
}

/** Whether a line stands above, with less than two blank ones between, and is of a kind. */
function isAbove(passages: readonly Passage[], index: number, isOfKind: (passage: Passage) => boolean): boolean {
  const above = passages[index - 1]
  return above !== undefined && (passages[index]?.blanksAbove ?? 0) < 2 && isOfKind(above)
}

/** Two blank lines are left where the web page lost the line RESOLVED; after one, the line above must not announce a list. */
function standsApart(passages: readonly Passage[], index: number): boolean {
  const {blanksAbove} = passages[index] as Passage // the caller is at it
  const above = passages[index - 1]
  if (!above || blanksAbove >= 2) return true
  return blanksAbove === 1 && !endsInColon(above.print.text)
}
