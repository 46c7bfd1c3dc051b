import {ruleCodes} from '../messages.js'
import type {DecisionRecord, Item} from '../record/schema.js'
import {countsOf} from '../text/labels.js'
import {end, goOn, nothingReached, type Reached} from './reached.js'
import type {Rule, RuleSay} from './rule.js'
import {underNames} from './under-names.js'

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
  run({narrative, resolutions, messages}, say) {
    const top = nothingReached()
    if (messages.some(({code}) => code === 'resolutions-earlier')) endEarlier(narrative, top)
    const reached = [top]
    for (const [index, {items}] of resolutions.entries())
      checkList({items, named: none}, `/resolutions/${index}/items`, 0, reached, say)
  },
}

/** An earlier resolution stays in the narrative; the numbers of the last one may run on from its list. */
function endEarlier(narrative: DecisionRecord['narrative'], top: Reached): void {
  for (const block of narrative) {
    const label = block.type === 'list' ? block.items.findLast(item => item.label !== null)?.label : null
    if (label) end(top, null, countsOf(label))
  }
}

/** Items in their order, and which of them stand under a name that is none of theirs. */
type List = {
  readonly items: readonly (Item & {readonly heading?: string | null})[]
  readonly named: ReadonlySet<number>
}
const none: ReadonlySet<number> = new Set()

/**
 * Checks a list and what its items hold. A list, and an item under a heading of its own or under a name, begins anew or
 * runs on from one before.
 */
function checkList({items, named}: List, at: string, depth: number, reached: Reached[], say: RuleSay): void {
  const here = reached[depth] ?? nothingReached()
  reached[depth] = here
  let isFirst = true
  let unmarked = 0
  for (const [index, item] of items.entries()) {
    const {label, heading, items: inner} = item
    if (label === null || countsOf(label).length === 0) unmarked++
    else {
      const fault = goOn(here, {label, unmarked, mayBegin: isFirst || typeof heading === 'string' || named.has(index)})
      if (fault) say(`${at}/${index}/label`, `Unexpected \`${label}\` ${fault}`)
      isFirst = false
      unmarked = 0
    }
    checkList({items: inner, named: underNames(item)}, `${at}/${index}/items`, depth + 1, reached, say)
  }
}
