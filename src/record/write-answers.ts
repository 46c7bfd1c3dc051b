import type {Answer} from '../fields/answer.js'
import type {CallIn} from '../fields/call-in.js'
import {readDay} from '../fields/day.js'
import type {Publication} from '../formats/format.js'
import type {Say} from '../messages.js'
import type {EvidenceLog} from './evidence.js'
import type {DecisionRecord} from './schema.js'

export function writeAnswer({status, text}: Answer, at: string, evidence: EvidenceLog): DecisionRecord['reasons'] {
  return {status, text: text ? evidence.value(`${at}/text`, text) : null}
}

export function writeCallIn(
  answer: Answer,
  {day, time, deadline}: CallIn,
  evidence: EvidenceLog,
): DecisionRecord['callIn'] {
  const {status, text} = writeAnswer(answer, '/callIn', evidence)
  if (day) evidence.note('/callIn/date', day.print)
  if (time) evidence.note('/callIn/time', time.print)
  return {status, text, date: day?.date ?? null, time: time?.time ?? null, deadline}
}

/** The closing line; a label without a day is blank, which later records are without fault. */
export function writePublication(
  publication: Publication | null,
  evidence: EvidenceLog,
  say: Say,
): DecisionRecord['publication'] {
  if (!publication) return {status: 'missing', text: null, label: null, date: null}
  const {label, name, rest, whole, isMisspelt} = publication
  evidence.note('/publication/label', label, isMisspelt ? 'inferred' : 'stated')
  if (rest.text === '') return {status: 'blank', text: null, label: name, date: null}
  const text = evidence.value('/publication/text', whole)
  const day = readDay(rest, 'the day of publication', say)
  if (day) evidence.note('/publication/date', day.print)
  return {status: 'stated', text, label: name, date: day?.date ?? null}
}
