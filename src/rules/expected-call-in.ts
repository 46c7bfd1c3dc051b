import {callInDeadline} from '../authorities/call-in-deadline.js'
import type {CallInRule} from '../authorities/call-in-rule.js'
import {authorities} from '../authorities/index.js'
import type {DecisionRecord} from '../record/schema.js'
import {canBeCalledIn} from './can-be-called-in.js'

/** The deadline that a council's own rule gives, or why it cannot be told. */
export type ExpectedCallIn =
  | {readonly known: true; readonly date: string; readonly published: string; readonly rule: CallInRule}
  | {readonly known: false; readonly published: string; readonly reason: string}

/** The deadline expected of a record that states one and a day of publication; null where there is nothing to compare. */
export function expectedCallIn(record: DecisionRecord): ExpectedCallIn | null {
  const {authority, callIn, publication} = record
  const published = publication.date
  if (callIn.date === null || published === null || !canBeCalledIn(record)) return null
  const rule = authorities.find(({name}) => name === authority)?.callIn
  if (!rule) return {known: false, published, reason: `the call-in rule of \`${authority}\``}
  const day = callInDeadline(rule, published)
  if ('unknownYear' in day) return {known: false, published, reason: `the bank holidays of \`${day.unknownYear}\``}
  return {known: true, date: day.date, published, rule}
}
