import {isDay} from '../fields/calendar.js'
import {formatNames, publicationLabels} from '../formats/format.js'
import {codes} from '../messages.js'
import {schemaVersion} from './schema-version.js'
import {
  boolean,
  integer,
  list,
  map,
  matching,
  nullable,
  object,
  oneOf,
  optional,
  type Shape,
  string,
  union,
  words,
} from './shape.js'

/*
 * The record's schema once more, for the hot path: zod is right for types, JSON Schema and records of others, and costs a
 * third of a short run to load. That both give the same verdict on any value is held by a test.
 */

const dayOnly: Shape = matching(/^\d{4}-\d\d-\d\d$/, 'a day')
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d'
const instantOnly: Shape = matching(
  new RegExp(`^\\d{4}-\\d\\d-\\d\\dT${time}:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-]${time})$`),
  'an instant',
)

/** A date that is in the calendar, not merely of its form. */
const inCalendar =
  (form: Shape): Shape =>
  value => {
    const fault = form(value)
    if (fault !== null) return fault
    const text = value as string // it has the form
    const isInIt = isDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)))
    return isInIt ? null : ': expected a day of the calendar'
  }

const day = inCalendar(dayOnly)
const count = integer(0)
const label = nullable(words)
const basis = oneOf('stated', 'inferred')

const item: Shape = value => itemShape(value)
const itemShape = object({label, text: string, items: list(item)})
const resolutionItem = object({heading: nullable(words), label, text: string, items: list(item)})

const block = union({
  paragraph: object({type: string, text: words}),
  list: object({type: string, ordered: boolean, items: list(item, 1)}),
  heading: object({type: string, text: words}),
  table: object({type: string, rows: list(list(string), 1)}),
})

const group = object({
  kind: oneOf('resolved', 'recommended', 'agreed', 'noted', 'unstated'),
  to: nullable(words),
  basis,
  lead: nullable(words),
  items: list(resolutionItem),
})

const answerShape = {status: oneOf('stated', 'none', 'not-applicable', 'blank', 'missing'), text: nullable(words)}
const answer = object(answerShape)

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0 // it is a number

const span: Shape = value =>
  Array.isArray(value) && value.length === 2 && isCount(value[0]) && isCount(value[1])
    ? null
    : ': expected [start, end)'

const evidence: Shape = value => {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2)
    return ': expected spans and their basis'
  const {spans, basis: stated} = value as {spans?: unknown; basis?: unknown} // an object
  return evidenceFault(spans, stated)
}

const spansShape = list(span)

/** Written out, since a record has as many of them as it has values. */
export function evidenceFault(spans: unknown, stated: unknown): string | null {
  const fault = spansShape(spans)
  if (fault !== null) return `/spans${fault}`
  const other = basis(stated)
  return other === null ? null : `/basis${other}`
}

const message = object({
  code: oneOf(...Object.keys(codes)),
  severity: oneOf('error', 'warning', 'info'),
  message: words,
  line: integer(1),
  column: integer(1),
})

export const coverageShape: Shape = object({
  value: count,
  label: count,
  furniture: count,
  markup: count,
  whitespace: count,
  unclaimed: count,
})

/** What `recordSchema` says, at a twentieth of its cost. */
export const recordShape: Shape = object({
  schemaVersion: oneOf(schemaVersion),
  key: words,
  id: words,
  reference: nullable(words),
  authority: words,
  decisionMaker: words,
  meetingDate: nullable(day),
  title: nullable(words),
  narrative: list(block),
  resolutions: list(group),
  reasons: answer,
  alternativeOptions: answer,
  conflictsOfInterest: answer,
  dispensations: answer,
  callIn: object({
    ...answerShape,
    date: nullable(day),
    time: nullable(matching(/^(?:[01]\d|2[0-4]):[0-5]\d$/, 'HH:MM')),
    deadline: nullable(inCalendar(instantOnly)),
  }),
  publication: object({
    ...answerShape,
    label: nullable(oneOf(...publicationLabels)),
    date: nullable(day),
  }),
  source: object({
    path: string,
    format: oneOf(...formatNames),
    encoding: oneOf('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
    bytes: count,
    sha256: matching(/^[0-9a-f]{64}$/, 'a SHA-256'),
    range: span,
  }),
  messages: list(message),
  evidence: optional(map(evidence)),
  coverage: optional(coverageShape),
})
