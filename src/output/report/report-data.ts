import type {Code, Severity} from '../../messages.js'
import type {DecisionRecord} from '../../record/schema.js'
import type {Section} from './sections.js'

/** What the list, the search and the plots know of a record; the rest of it is unpacked when its page is opened. */
export type Row = {
  /** ISO days. */
  readonly meetingDate: string | null
  readonly publication: string | null
  readonly callIn: string | null
  readonly title: string | null
  readonly format: DecisionRecord['source']['format']
  readonly path: string
  readonly absent: readonly Section[]
  /** How often each code was said. */
  readonly messages: Readonly<Partial<Record<Code, number>>>
}

/** What the page's script begins with. */
export type ReportIndex = {
  readonly rows: readonly Row[]
  /** The first record of each block, counted from 0. */
  readonly blocks: readonly number[]
  readonly severities: Readonly<Partial<Record<Code, Severity>>>
}

/** [start, end) in code points of the document's text. */
export type Span = readonly [start: number, end: number]

/** A record and what of its range was no value. */
export type StoredRecord = {
  readonly record: DecisionRecord
  readonly labels: readonly Span[]
  readonly furniture: readonly Span[]
  readonly unclaimed: readonly Span[]
}

/** A document and its records. A block is a list of them as JSON; what repeats is beside what it repeats, for packing. */
export type StoredDocument = {readonly text: string; readonly records: readonly StoredRecord[]}

/** Something that gave no record, and why. */
export type Unread = {readonly path: string; readonly code: Code; readonly message: string}
