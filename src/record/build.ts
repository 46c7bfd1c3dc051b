import type {Authority} from '../authorities/authority.js'
import {type Answer, readAnswer} from '../fields/answer.js'
import {readCallIn} from '../fields/call-in.js'
import {type Day, readDay} from '../fields/day.js'
import {readOperative} from '../fields/operative.js'
import {readPassages} from '../fields/passages.js'
import {readTitle} from '../fields/title.js'
import type {Proforma, Section} from '../formats/format.js'
import {headings, orderOf, type Slot, slots} from '../formats/headings.js'
import type {Say} from '../messages.js'
import type {Encoding} from '../source/decode.js'
import type {Places} from '../source/places.js'
import {type Classified, classify, sayUnclaimed} from './coverage.js'
import {createEvidence, type EvidenceNote, evidenceOf} from './evidence.js'
import {idOf, referenceOf} from './identity.js'
import type {DecisionRecord} from './schema.js'
import {schemaVersion} from './schema-version.js'
import {writeAnswer, writeCallIn, writePublication} from './write-answers.js'
import {writeBlocks, writeGroups} from './write-blocks.js'

/** What a record says of the document it was read from. */
export type Source = {
  readonly path: string
  readonly text: string
  /** Whether all that it prints is ordinary. */
  readonly isOrdinary: boolean
  readonly encoding: Encoding
  readonly bytes: number
  readonly sha256: string
  readonly places: Places
  readonly hash: (data: string) => string
}

/** What was read, before anybody asks for its evidence, which is most of a record. */
export type BareRecord = Omit<DecisionRecord, 'evidence' | 'coverage'>

/** A record, where its values were printed, and what each character of its range was used for. */
export type Built = {
  readonly record: BareRecord
  readonly evidence: readonly EvidenceNote[]
  /** Whether all that the document prints is ordinary. */
  readonly isOrdinary: boolean
  readonly classified: Classified
}

/** The record as the schema has it. */
export const wholeRecord = ({record, evidence, classified}: Built): DecisionRecord => ({
  ...record,
  evidence: evidenceOf(evidence),
  coverage: classified.counts,
})

/**
 * A proforma's sections as a record, each value with its evidence, every character of its range accounted for. Messages
 * go to `say`; the record's own list is filled in by the caller, who knows those of the file.
 */
export function build(proforma: Proforma, source: Source, council: Authority, say: Say): Built {
  const evidence = createEvidence(source.places, source.isOrdinary)
  const record = proforma.sections.get('record')
  const meeting = readMeeting(proforma, say)
  const titleSection = proforma.sections.get('title')
  const title = titleSection ? readTitle(titleSection, say) : null
  const operative = record
    ? readOperative(readPassages(record.lines, say), record.heading, say)
    : {narrative: [], groups: []}
  const onlyRecommends = operative.groups.length > 0 && operative.groups.every(group => group.kind === 'recommended')
  const answer = (slot: Slot): Answer => {
    const read = readAnswer(proforma.sections.get(slot), say)
    sayBlank(slot, read, proforma, slot === 'callIn' && onlyRecommends, say)
    return read
  }

  evidence.note('/authority', proforma.authority, proforma.authority ? 'stated' : 'inferred')
  evidence.note('/decisionMaker', proforma.decisionMaker, proforma.decisionMaker ? 'stated' : 'inferred')
  if (meeting) evidence.note('/meetingDate', meeting.print)
  const values = {
    meetingDate: meeting?.date ?? null,
    title: title ? evidence.value('/title', title) : null,
    narrative: writeBlocks(operative.narrative, '/narrative', evidence),
    resolutions: writeGroups(operative.groups, '/resolutions', evidence),
  }
  const reasons = writeAnswer(answer('reasons'), '/reasons', evidence)
  const alternativeOptions = writeAnswer(answer('alternativeOptions'), '/alternativeOptions', evidence)
  const conflictsOfInterest = writeAnswer(answer('conflictsOfInterest'), '/conflictsOfInterest', evidence)
  const dispensations = writeAnswer(answer('dispensations'), '/dispensations', evidence)
  const callInAnswer = answer('callIn')
  const callIn = writeCallIn(callInAnswer, readCallIn(callInAnswer, say), evidence)
  const publication = writePublication(proforma.publication, evidence, say)
  sayMissing(proforma, say)
  const classified = classify(source.text, proforma, evidence.spans, evidence.marks, source.places)
  sayUnclaimed(source.text, classified, say)
  const start = source.places.codePoint(proforma.start)
  const built: BareRecord = {
    schemaVersion,
    key: `${source.sha256}:${start}`,
    id: idOf(values, council, source.hash),
    reference: referenceOf(source.path),
    authority: council.name,
    decisionMaker: council.decisionMaker,
    meetingDate: values.meetingDate,
    title: values.title,
    narrative: values.narrative,
    resolutions: values.resolutions,
    reasons,
    alternativeOptions,
    conflictsOfInterest,
    dispensations,
    callIn,
    publication,
    source: {
      path: source.path,
      format: proforma.format,
      encoding: source.encoding,
      bytes: source.bytes,
      sha256: source.sha256,
      range: [start, source.places.codePoint(proforma.end)],
    },
    messages: [],
  }
  return {record: built, evidence: evidence.notes, isOrdinary: source.isOrdinary, classified}
}

/** The date line's day, else the one that a wrapper line states. */
function readMeeting({meeting, madeAt, sections, start}: Proforma, say: Say): Day | null {
  if (meeting && meeting.text !== '') return readDay(meeting, 'the day of the meeting', say)
  if (madeAt && madeAt.text !== '') return readDay(madeAt, 'the day of the meeting', say)
  say(
    'date-missing',
    nextHeading(sections, 'title') ?? start,
    `Unexpected ${meeting ? 'date line without a day' : 'record without a date line'}, expected the day of the meeting`,
  )
  return null
}

/** Where the next heading from this slot on stands. */
function nextHeading(sections: ReadonlyMap<Slot, Section>, slot: Slot): number | undefined {
  const next = slots.find(other => orderOf(other) >= orderOf(slot) && sections.has(other))
  return next && sections.get(next)?.heading
}

function sayBlank(slot: Slot, {status}: Answer, {sections, start}: Proforma, mayBeBlank: boolean, say: Say): void {
  if (status !== 'blank' || mayBeBlank) return
  const at = sections.get(slot)?.heading ?? start
  say('section-blank', at, `Unexpected blank under \`${headings[slot]}\`, expected an answer or \`None\``)
}

/** What is missing is told where the next heading stands, in one message a place. */
function sayMissing({sections, publication, start}: Proforma, say: Say): void {
  const missing = new Map<number, string[]>()
  const add = (at: number, name: string) => missing.set(at, [...(missing.get(at) ?? []), name])
  for (const slot of slots) if (!sections.has(slot)) add(nextHeading(sections, slot) ?? start, `\`${headings[slot]}\``)
  if (!publication) add(start, '`Proper Officer` or `Date of Publication`')
  for (const [at, names] of missing) {
    say(
      'section-missing',
      at,
      `Unexpected record without ${names.join(', ')}, expected ${names.length > 1 ? 'them' : 'it'} as the form has ${names.length > 1 ? 'them' : 'it'}`,
    )
  }
}
