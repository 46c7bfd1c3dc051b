import {callInDeadline} from '../authorities/call-in-deadline.js'
import type {CallInRule} from '../authorities/call-in-rule.js'
import {type Authority, authorities} from '../authorities/index.js'
import type {DecisionRecord} from '../record/schema.js'
import {canBeCalledIn} from './can-be-called-in.js'

/** The deadline that a council's own rule gives for a day of publication, or why it cannot be told. */
export type ExpectedCallIn =
  | {readonly known: true; readonly date: string; readonly published: string; readonly rule: CallInRule}
  | {readonly known: false; readonly published: string; readonly reason: string}

/** The deadline expected of a record that states one and a day of publication; null where there is nothing to compare. */
export const expectedCallIn = (record: DecisionRecord, councils?: readonly Authority[]): ExpectedCallIn | null =>
  record.publication.date === null ? null : callInFor(record, record.publication.date, councils)

/**
 * The earliest deadline that a record without a day of publication can have: a decision is not published before the
 * meeting that takes it. Null where there is nothing to compare.
 */
export const earliestCallIn = (record: DecisionRecord, councils?: readonly Authority[]): ExpectedCallIn | null =>
  record.publication.date !== null || record.meetingDate === null
    ? null
    : callInFor(record, record.meetingDate, councils)

function callInFor(
  record: DecisionRecord,
  published: string,
  councils: readonly Authority[] = authorities,
): ExpectedCallIn | null {
  const {authority, callIn} = record
  if (callIn.date === null || !canBeCalledIn(record)) return null
  const rule = councils.find(({name}) => name === authority)?.callIn
  if (!rule) return {known: false, published, reason: `the call-in rule of \`${authority}\``}
  const day = callInDeadline(rule, published)
  if ('unknownYear' in day) return {known: false, published, reason: `the bank holidays of \`${day.unknownYear}\``}
  return {known: true, date: day.date, published, rule}
}
