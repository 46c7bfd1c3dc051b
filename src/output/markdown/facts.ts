import type {DecisionRecord} from '../../record/schema.js'
import {dayWords} from '../day-words.js'
import {escapeMarkdown} from './escape-markdown.js'

type CallIn = DecisionRecord['callIn']

const absences = {
  stated: '*stated, but no day could be read*',
  none: '*none*',
  'not-applicable': '*not applicable*',
  blank: '*not stated*',
  missing: '*not stated*',
} satisfies Record<CallIn['status'], string>

/** What a record is, in a short list: normalised, where the sections below show what was printed. */
export const factsOf = ({
  authority,
  decisionMaker,
  meetingDate,
  publication,
  callIn,
  reference,
  id,
}: DecisionRecord): string =>
  [
    ['Council', escapeMarkdown(authority)],
    ['Decision maker', escapeMarkdown(decisionMaker)],
    ['Meeting', meetingDate === null ? '*undated*' : dayWords(meetingDate)],
    ['Published', publication.date === null ? '*not stated*' : dayWords(publication.date)],
    ['Can be called in until', untilWords(callIn)],
    ...(reference === null ? [] : [['Reference', escapeMarkdown(reference)]]),
    ['Identifier', escapeMarkdown(id)],
  ]
    .map(([name, words]) => `- **${name}:** ${words}`)
    .join('\n')

function untilWords({status, date, time}: CallIn): string {
  if (date === null) return absences[status]
  if (time === null) return dayWords(date)
  return time === '24:00' ? `midnight at the end of ${dayWords(date)}` : `${time} on ${dayWords(date)}`
}
