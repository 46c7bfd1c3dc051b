import type {Say} from '../messages.js'
import {endsInColon, endsSentence} from '../text/letters.js'
import {startOf} from '../text/print.js'
import {isAppendixTitle} from './appendix-title.js'
import {type Block, readBlocks} from './blocks.js'
import {canBeHeading, type Group, mostHeadings, type ReadGroup, readGroup, readUnstated} from './group.js'
import type {Passage} from './passages.js'
import {labelAfter} from './series.js'

/** The Record of the Decision: what was said, and what was decided. */
export type Operative = {readonly narrative: readonly Block[]; readonly groups: readonly Group[]}

type Run = {readonly from: number; readonly end: number; readonly groups: readonly Group[]}

/**
 * Parts the narrative from the operative part: the last run of blocks that open with RESOLVED or a word like it, with
 * only their items between them; without any such word, the numbered list that ends the section. Adds
 * `resolutions-earlier`, `text-after-resolutions`, `resolutions-inferred` and `resolutions-missing`; `heading` is where
 * the section's heading stands.
 */
export function readOperative(passages: readonly Passage[], heading: number, say: Say): Operative {
  const runs = readRuns(passages)
  const stated = runs.at(-1)
  const operative = stated ?? inferRun(passages)
  if (!operative) {
    say(
      'resolutions-missing',
      heading,
      'Unexpected section without an operative part, expected `RESOLVED`, `RECOMMENDED` or a numbered list at its end',
    )
    return {narrative: readBlocks(passages), groups: []}
  }
  for (const run of runs.slice(0, -1)) {
    say(
      'resolutions-earlier',
      placeOf(passages, run.from),
      'Unexpected resolution before the last one, expected one operative part; this one stays in the narrative',
    )
  }
  if (!stated) {
    say(
      'resolutions-inferred',
      placeOf(passages, operative.from),
      'Unexpected list without `RESOLVED` or `RECOMMENDED`, expected the word above it; the list was taken for the decision',
    )
  } else if (operative.groups.every(group => group.items.length === 0)) {
    say(
      'resolutions-missing',
      placeOf(passages, operative.from),
      'Unexpected opening without an item or a sentence, expected what was decided',
    )
  }
  if (operative.end < passages.length) {
    say(
      'text-after-resolutions',
      placeOf(passages, operative.end),
      'Unexpected text after the operative part, expected the next heading; it was kept as narrative',
    )
  }
  const narrative = [...readBlocks(passages.slice(0, operative.from)), ...readBlocks(passages.slice(operative.end))]
  return {narrative, groups: operative.groups}
}

function placeOf(passages: readonly Passage[], index: number): number {
  const passage = passages[index]
  return passage ? startOf(passage.print) : 0
}

/**
 * Runs of groups with nothing between them but their items and the sub-headings of these; those without an item only
 * where there is no other.
 */
function readRuns(passages: readonly Passage[]): Run[] {
  const openings: number[] = []
  for (let index = 0; index < passages.length; index++) if (passages[index]?.opening) openings.push(index)
  const runs: {from: number; end: number; groups: Group[]}[] = []
  for (const [at, index] of openings.entries()) {
    const last = runs.at(-1)
    if (last && index < last.end) continue
    const between = last ? passages.slice(last.end, index) : []
    const isNext = last !== undefined && between.length < mostHeadings && between.every(canBeHeading)
    const runsOn = isNext && last.groups.at(-1)?.items.at(-1)?.label != null
    const {group, end} = readGroup(passages, index, aboveHeading(passages, endOfGroup(passages, openings, at)), runsOn)
    if (isNext && (between.length === 0 || group.items.length > 0)) {
      last.groups.push(withHeading(group, between))
      last.end = end
    } else runs.push({from: index, end, groups: [group]})
  }
  const saying = runs.filter(run => run.groups.some(group => group.items.length > 0))
  return saying.length > 0 ? saying : runs
}

/** > | Council Tax / RECOMMENDED to Council that:- / 3. The tax be set: a sub-heading of the item below the opening. */
function withHeading(group: Group, above: readonly Passage[]): Group {
  const [first, ...others] = group.items
  if (!first || above.length === 0) return group
  return {...group, items: [{...first, heading: [...above.map(({print}) => print), ...first.heading]}, ...others]}
}

/** Where a group ends that has a sub-heading of the next one straight below its last item. */
function aboveHeading(passages: readonly Passage[], end: number): number {
  const heading = passages[end - 1]
  const item = passages[end - 2]
  if (!heading || !item || !passages[end]?.opening || item.markers.length === 0 || !canBeHeading(heading)) return end
  const {text} = item.print
  return endsSentence(text) && !endsInColon(text) ? end - 1 : end
}

/**
 * Where the group of an opening ends at the latest: at the next one, a numbered one aside, which may be an item of its
 * list. A numbered group ends at any, and where its own numbering goes on.
 */
function endOfGroup(passages: readonly Passage[], openings: readonly number[], at: number): number {
  const index = openings[at] as number // the caller is at it
  const {print, markers} = passages[index] as Passage // an opening stands there
  const number = markers[0]?.label ?? null
  let next = at + 1
  while (number === null && passages[openings[next] ?? -1]?.markers.length) next++
  const end = openings[next] ?? passages.length
  const areNumbered = endsInColon(print.text) && numberOf(passages[index + 1]) !== null
  if (number === null || areNumbered) return end
  const nextNumber = labelAfter('number', number)
  for (let below = index + 1; below < end; below++) if (numberOf(passages[below]) === nextNumber) return below
  return end
}

const numberOf = (passage: Passage | undefined): string | null => {
  const marker = passage?.markers[0]
  return marker?.kinds[0] === 'number' ? marker.label : null
}

/** How many lists that start at 1 are tried, from the last one back. */
const mostTries = 8

/** The last list that starts at 1, stands apart from the text above it, and runs to the section's end, appendices aside. */
function inferRun(passages: readonly Passage[]): Run | null {
  let tries = 0
  for (let index = passages.length - 1; index >= 0 && tries < mostTries; index--) {
    if (passages[index]?.markers[0]?.label !== '1') continue
    const from = headedFrom(passages, index) ?? index
    if (!standsApart(passages, from)) continue
    tries++
    const {group, end}: ReadGroup = readUnstated(passages, from)
    if (group.items.length > 0 && endsSection(passages, end)) return {from, end, groups: [group]}
  }
  return null
}

/** Whether nothing stands there any more, or an appendix. */
const endsSection = (passages: readonly Passage[], index: number): boolean =>
  index === passages.length || isAppendixTitle(passages[index]?.print.text ?? '')

/** Where the sub-headings of a list's first item begin, below a finished sentence or two blank lines; null without any. */
function headedFrom(passages: readonly Passage[], index: number): number | null {
  let from = index
  while (from > 0 && index - from < mostHeadings && isHeadingAbove(passages, from)) from--
  const above = passages[from - 1]
  const isApart = !above || endsSentence(above.print.text) || (passages[from]?.blanksAbove ?? 0) >= 2
  return from < index && isApart && standsApart(passages, from) ? from : null
}

const isHeadingAbove = (passages: readonly Passage[], index: number): boolean =>
  (passages[index]?.blanksAbove ?? 0) < 2 && canBeHeading(passages[index - 1] as Passage) // the caller saw one above

/** Two blank lines are left where the web page lost the line RESOLVED; after one, the line above must not announce a list. */
function standsApart(passages: readonly Passage[], index: number): boolean {
  const {blanksAbove} = passages[index] as Passage // the caller is at it
  const above = passages[index - 1]
  if (!above || blanksAbove >= 2) return true
  return blanksAbove === 1 && !endsInColon(above.print.text)
}
