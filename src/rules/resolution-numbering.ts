import {ruleCodes} from '../messages.js'
import type {DecisionRecord, Item} from '../record/schema.js'
import {type Count, countsOf, labelAt} from './label-series.js'
import type {Rule, RuleSay} from './rule.js'

type Group = DecisionRecord['resolutions'][number]

const group = (...labels: readonly string[]): Group => ({
  kind: 'resolved',
  to: null,
  basis: 'stated',
  lead: 'RESOLVED that:-',
  items: labels.map(label => ({heading: null, label, text: 'The report be noted.', items: []})),
})

export const resolutionNumbering: Rule = {
  code: 'resolution-numbering',
  about: ruleCodes['resolution-numbering'][1],
  why: 'A number that is skipped can be a resolution that was lost; one that repeats makes "resolution 2" mean two things.',
  source: null,
  fix: 'Look up the signed statement: put the lost resolution back, or correct its number.',
  examples: {
    fails: {shows: 'The second resolution is numbered 3.', change: {resolutions: [group('1', '3')]}},
    passes: {
      shows: 'A second group may run on, or begin anew.',
      change: {resolutions: [group('1', '2'), group('3'), group('1', '2')]},
    },
  },
  run({resolutions}, say) {
    const last: (Count | null)[] = []
    for (const [index, {items}] of resolutions.entries()) checkList(items, `/resolutions/${index}/items`, 0, last, say)
  },
}

type Numbered = Item & {readonly heading?: string | null}

/**
 * Checks a list and what its items hold. `last` has the count that was reached at each depth. A list, and an item under
 * a heading of its own, runs on from there or begins anew; unmarked rows and bullets count for nothing.
 */
function checkList(items: readonly Numbered[], at: string, depth: number, last: (Count | null)[], say: RuleSay): void {
  let isFirst = true
  for (const [index, {label, heading, items: inner}] of items.entries()) {
    const counts = label === null ? [] : countsOf(label)
    if (counts.length > 0) {
      const before = last[depth] ?? null
      const mayBegin = isFirst || typeof heading === 'string'
      const fault = faultOf(counts, before, mayBegin)
      if (fault) say(`${at}/${index}/label`, `Unexpected \`${label}\`${fault}`)
      last[depth] = readingOf(counts, before, mayBegin)
      isFirst = false
    }
    checkList(inner, `${at}/${index}/items`, depth + 1, last, say)
  }
}

const isNext = (count: Count, before: Count | null) =>
  count.series === before?.series && count.count === before.count + 1

/** What is wrong with a label that can be any of these counts, as the rest of a sentence. */
function faultOf(counts: readonly Count[], before: Count | null, mayBegin: boolean): string | null {
  if (counts.some(count => isNext(count, before) || (mayBegin && count.count === 1))) return null
  const first = counts[0] && labelAt({series: counts[0].series, count: 1})
  if (!before) return ` as the first, expected \`${first}\``
  const next = labelAt({series: before.series, count: before.count + 1})
  return ` after \`${labelAt(before)}\`, expected \`${next}\`${mayBegin ? ` or \`${first}\`` : ''}`
}

/** Which of its counts a label is: the next one, a beginning, else one of the series that the list has. */
const readingOf = (counts: readonly Count[], before: Count | null, mayBegin: boolean): Count | null =>
  counts.find(count => isNext(count, before)) ??
  (mayBegin ? counts.find(({count}) => count === 1) : undefined) ??
  counts.find(({series}) => series === before?.series) ??
  counts[0] ??
  null
