import type {Say} from '../messages.js'
import {endsInColon} from '../text/letters.js'
import {startOf} from '../text/print.js'
import {type Block, readBlocks} from './blocks.js'
import {type Group, type ReadGroup, readGroup, readUnstated} from './group.js'
import type {Passage} from './passages.js'

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

/** Runs of groups with nothing between them but their items. */
function readRuns(passages: readonly Passage[]): Run[] {
  const openings = passages.flatMap((passage, index) => (passage.opening ? [index] : []))
  const runs: {from: number; end: number; groups: Group[]}[] = []
  for (const [at, index] of openings.entries()) {
    const {group, end} = readGroup(passages, index, openings[at + 1] ?? passages.length)
    const last = runs.at(-1)
    if (last && last.end === index) {
      last.groups.push(group)
      last.end = end
    } else runs.push({from: index, end, groups: [group]})
  }
  return runs
}

/** How many lists that start at 1 are tried, from the last one back. */
const mostTries = 8

/** The last list that starts at 1, stands apart from the text above it, and runs to the section's end. */
function inferRun(passages: readonly Passage[]): Run | null {
  let tries = 0
  for (let index = passages.length - 1; index >= 0 && tries < mostTries; index--) {
    const passage = passages[index] as Passage // index is in range
    if (passage.markers[0]?.label !== '1' || !standsApart(passage, passages[index - 1])) continue
    tries++
    const {group, end}: ReadGroup = readUnstated(passages, index)
    if (end === passages.length) return {from: index, end, groups: [group]}
  }
  return null
}

/** Two blank lines are left where the web page lost the line RESOLVED; after one, the line above must not announce a list. */
function standsApart(passage: Passage, above: Passage | undefined): boolean {
  if (!above || passage.blanksAbove >= 2) return true
  return passage.blanksAbove === 1 && !endsInColon(above.print.text)
}
