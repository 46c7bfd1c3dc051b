import {headings} from '../formats/headings.js'
import type {Code, Place} from '../messages.js'
import type {DecisionRecord, Evidence} from '../record/schema.js'
import type {Places} from '../source/places.js'
import type {Finding} from './finding.js'

type Stretch = Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>

/** Reading told where it missed these; the message names the heading. */
const absences: ReadonlySet<Code> = new Set<Code>([
  'section-blank',
  'section-missing',
  'date-missing',
  'date-invalid',
  'title-blank',
  'resolutions-missing',
])
const nameOf: Readonly<Record<string, string>> = {
  ...headings,
  resolutions: 'RESOLVED',
  publication: 'Date of Publication',
  meetingDate: 'the day of the meeting',
}

/**
 * Where a rule's pointer leads: to the first print of the value; to where reading missed it, if nothing was printed;
 * and to the title, or the start of the record, if it is the record as a whole.
 */
export function placeOf(pointer: string, record: DecisionRecord, places: Places): Stretch {
  const own = pointer === '' ? undefined : spanUnder(pointer, record)
  if (own) return stretch(own, places)
  const absent = absenceOf(pointer, record)
  if (absent) return {...absent, endLine: null, endColumn: null}
  const title = spanUnder('/title', record)
  if (title) return stretch(title, places)
  return {...places.place(places.offset(record.source.range[0])), endLine: null, endColumn: null}
}

type Span = Evidence['spans'][number]

/** The first span of the value itself, else of what it holds. */
function spanUnder(pointer: string, {evidence}: DecisionRecord): Span | undefined {
  if (!evidence) return undefined
  const own = evidence[pointer]?.spans[0]
  if (own) return own
  const inside = Object.keys(evidence).find(key => key.startsWith(`${pointer}/`) && evidence[key]?.spans.length)
  return inside === undefined ? undefined : evidence[inside]?.spans[0]
}

function absenceOf(pointer: string, {messages}: DecisionRecord): Place | null {
  const name = nameOf[pointer.split('/')[1] ?? '']
  const told = messages.find(({code, message}) => name !== undefined && absences.has(code) && message.includes(name))
  return told ? {line: told.line, column: told.column} : null
}

function stretch([start, end]: Span, places: Places): Stretch {
  const {line, column} = places.place(places.offset(start))
  const last = places.place(places.offset(end))
  return {line, column, endLine: last.line, endColumn: last.column}
}
