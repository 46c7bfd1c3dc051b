import type {Say} from '../messages.js'
import {startOf} from '../text/print.js'
import {type Block, readBlocks} from './blocks.js'
import type {Group} from './group.js'
import {inferAbove, inferRun} from './infer-run.js'
import type {Passage} from './passages.js'
import {readRuns} from './runs.js'

/** The Record of the Decision: what was said, and what was decided. */
export type Operative = {readonly narrative: readonly Block[]; readonly groups: readonly Group[]}

/**
 * Parts the narrative from the operative part: the last run of blocks that open with RESOLVED or a word like it, with
 * only their items between them, and the list above them that their numbers run on from; without any such word, the
 * numbered list that ends the section. Adds `resolutions-earlier`, `text-after-resolutions`, `resolutions-inferred` and
 * `resolutions-missing`; `heading` is where the section's heading stands.
 */
export function readOperative(passages: readonly Passage[], heading: number, say: Say): Operative {
  const runs = readRuns(passages)
  const stated = runs.at(-1)
  const inferred = stated ? inferAbove(passages, stated, runs.at(-2)?.end ?? 0) : inferRun(passages)
  const operative = inferred ?? stated
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
  if (inferred) {
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
