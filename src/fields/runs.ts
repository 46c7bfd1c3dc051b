import {labelAfter} from '../text/labels.js'
import {endsInColon, endsSentence} from '../text/letters.js'
import {type Group, readGroup} from './group.js'
import type {Passage} from './passages.js'
import {canBeHeading, mostHeadings} from './sub-heading.js'

/** Groups that stand together, and where: the first of their passages, and the first that is no longer theirs. */
export type Run = {readonly from: number; readonly end: number; readonly groups: readonly Group[]}

/**
 * Runs of groups with nothing between them but their items and the sub-headings of these; those without an item only
 * where there is no other.
 */
export function readRuns(passages: readonly Passage[]): Run[] {
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
export function withHeading(group: Group, above: readonly Passage[]): Group {
  const [first, ...others] = group.items
  if (!first || above.length === 0) return group
  return {...group, items: [{...first, heading: [...above.map(({print}) => print), ...first.heading]}, ...others]}
}

/** Where a group ends that has a sub-heading of the next one straight below its last item. */
export function aboveHeading(passages: readonly Passage[], end: number): number {
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
