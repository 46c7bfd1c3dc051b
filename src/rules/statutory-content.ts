import {headings} from '../formats/headings.js'
import type {DecisionRecord} from '../record/schema.js'
import {declaresNoConflict} from './no-conflict.js'
import {type Regulations, regulations} from './regulations.js'

export type Verdict = 'met' | 'indeterminate' | 'not met' | 'not judged'
type Paragraph = 'a' | 'b' | 'c' | 'd' | 'e'

/** What a paragraph asks, and whether the record shows it; (a) asks two things. `message` is null where there is nothing to say. */
export type ParagraphVerdict = {
  readonly paragraph: Paragraph
  readonly verdict: Verdict
  readonly pointer: string
  readonly message: string | null
}

type Heading = 'reasons' | 'alternativeOptions' | 'conflictsOfInterest' | 'dispensations'
type Judged = Pick<ParagraphVerdict, 'verdict'> & {readonly found?: string}

/** What stands in a complete statement. */
const expected: Readonly<Record<Heading, string>> = {
  reasons: 'the reasons for the decision',
  alternativeOptions: 'the options considered and rejected, or `None`',
  conflictsOfInterest: 'the conflicts of interest declared, or `None`',
  dispensations: 'a note of any dispensation, or `None`',
}

/** The regulations in force on the day of the decision, else on that of publication; the newest where neither is known. */
export function regulationsFor({meetingDate, publication}: DecisionRecord): Regulations | null {
  const day = meetingDate ?? publication.date
  return day === null ? regulations[0] : (regulations.find(({from}) => day >= from) ?? null)
}

/** What the law asks of the record's written statement, paragraph by paragraph; nothing before there was such a law. */
export function statutoryContent(record: DecisionRecord): ParagraphVerdict[] {
  const law = regulationsFor(record)
  if (!law) return []
  const isUndated = record.meetingDate === null && record.publication.date === null
  const finding = (paragraph: Paragraph, pointer: string, what: string, {verdict, found}: Judged): ParagraphVerdict => {
    const place = `${law.paragraph}(${paragraph}), ${law.name}${isUndated ? ', since no day is known' : ''}`
    return {paragraph, verdict, pointer, message: found ? `Unexpected ${found}, expected ${what} (${place})` : null}
  }
  const heading = (paragraph: Paragraph, slot: Heading, judged: Judged) =>
    finding(paragraph, `/${slot}`, expected[slot], judged)
  return [
    finding('a', '/resolutions', 'the decision', judgeDecision(record)),
    ...(law.asksForDate ? [finding('a', '/meetingDate', 'the date the decision was made', judgeDate(record))] : []),
    heading('b', 'reasons', judgeReasons(record)),
    heading('c', 'alternativeOptions', judgeAnswer(record, 'alternativeOptions')),
    heading('d', 'conflictsOfInterest', judgeAnswer(record, 'conflictsOfInterest')),
    heading('e', 'dispensations', judgeDispensations(record)),
  ]
}

/** Its heading is always there, or it would be no record; a decision told in running text is not for us to find. */
const judgeDecision = ({resolutions}: DecisionRecord): Judged =>
  resolutions.some(group => group.items.some(({text}) => text !== ''))
    ? {verdict: 'met'}
    : {verdict: 'indeterminate', found: 'record without an operative part'}

const judgeDate = ({meetingDate}: DecisionRecord): Judged =>
  meetingDate === null ? {verdict: 'not met', found: 'record without the day of the meeting'} : {verdict: 'met'}

/** A decision has reasons, so a nil gives none. */
function judgeReasons(record: DecisionRecord): Judged {
  const {status, text} = record.reasons
  const isNil = status === 'none' || status === 'not-applicable'
  return isNil ? {verdict: 'not met', found: `\`${text}\` as reasons`} : judgeAnswer(record, 'reasons')
}

/** A blank can be a nil that was lost on the way to the web page; only a heading that is not there was never answered. */
function judgeAnswer(record: DecisionRecord, slot: Heading): Judged {
  const {status} = record[slot]
  if (status === 'missing') return {verdict: 'not met', found: `record without the heading \`${headings[slot]}\``}
  if (status === 'blank') return {verdict: 'indeterminate', found: `blank under \`${headings[slot]}\``}
  return {verdict: 'met'}
}

/** A dispensation is asked for only where a conflict was declared; a blank there leaves open whether one was. */
function judgeDispensations(record: DecisionRecord): Judged {
  const {status, text} = record.conflictsOfInterest
  const judged = judgeAnswer(record, 'dispensations')
  if (status === 'stated') return declaresNoConflict(text ?? '') ? {verdict: 'not judged'} : judged
  if (status === 'none' || status === 'not-applicable') return {verdict: 'not judged'}
  const doubt = `answer while \`${headings.conflictsOfInterest}\` is ${status}`
  return {verdict: 'indeterminate', found: judged.found ?? doubt}
}
