import {answerSlots, type ModelAnswer, type ModelGroup, type ModelRecord} from './model-record.js'

/** What a layout does not show of a record. */
export type Loss = 'short-lines'

/** The record that is left of one when it has gone through a layout; what it prints is then read back whole. */
export function asPrinted(record: ModelRecord, losses: readonly Loss[]): ModelRecord {
  return losses.includes('short-lines') ? withoutShortLines(record) : record
}

/** The web page drops the line RESOLVED and stated nils; whole sentences it keeps. */
function withoutShortLines(record: ModelRecord): ModelRecord {
  const answers = Object.fromEntries(
    answerSlots.map(slot => [slot, withoutNil(record.answers[slot])]),
  ) as ModelRecord['answers'] // one entry a slot
  const callIn =
    record.callIn.status === 'not-applicable' ? {...record.callIn, status: 'blank' as const, text: null} : record.callIn
  const merged = mergedGroup(record.groups)
  if (!merged) return {...record, answers, callIn}
  return {
    ...record,
    answers,
    callIn,
    groups: [merged],
    after: null,
    narrative: record.narrative.filter(block => block.type !== 'earlier'),
  }
}

const withoutNil = (answer: ModelAnswer): ModelAnswer =>
  answer.status === 'none' || answer.status === 'not-applicable' ? {status: 'blank', text: null} : answer

const longestShortLine = 30

/**
 * Groups whose openings are short lines, as the one list that is left of them; null where an opening is too long to be
 * lost, or where the lists would no longer read as one.
 */
function mergedGroup(groups: readonly ModelGroup[]): ModelGroup | null {
  const areLost = groups.every(
    ({form, lead, items}) => form === 'list' && items[0]?.kind === 'number' && (lead ?? '').length <= longestShortLine,
  )
  const [first, ...others] = groups.flatMap(group => group.items)
  if (!areLost || !first || first.label !== '1' || others.some(item => item.label === '1')) return null
  // A bare line below two blank ones and above the first item would be the end of the narrative.
  return {kind: 'unstated', to: null, lead: null, form: 'list', items: [{...first, heading: null}, ...others]}
}
