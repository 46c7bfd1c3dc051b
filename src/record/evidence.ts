import type {Places} from '../source/places.js'
import {type Print, type Span, spansOf} from '../text/print.js'
import {decimal} from './decimal.js'
import type {Evidence} from './schema.js'

/** Characters that NFC may change; it never changes those of Western Europe, their quotes, dashes and the euro. */
const mayDecompose = /[\u0300-\u200f\u2028-\u202f\u205f-\u20ab\u20ad-\uffff]/

/** Collects where values were printed while a record is written. */
export type EvidenceLog = {
  /** The print as a value (NFC), noted under its JSON Pointer. */
  value(pointer: string, print: Print, basis?: Evidence['basis']): string
  /** Notes where something was printed that the value itself does not repeat, such as a date; once a pointer. */
  note(pointer: string, print: Print | null, basis?: Evidence['basis']): void
  /** Marks a list marker: whatever of it is no value is markup. */
  mark(print: Print): void
  readonly spans: readonly Span[]
  readonly marks: readonly Span[]
  /** What was noted, in its order. */
  readonly notes: readonly EvidenceNote[]
}

/** A value's evidence, under the JSON Pointer of the value: names of the record's fields and numbers, so ASCII. */
export type EvidenceNote = Evidence & {readonly pointer: string}

/** `isOrdinary` says that NFC changes nothing of what is printed. */
export function createEvidence(places: Places, isOrdinary: boolean): EvidenceLog {
  const notes: EvidenceNote[] = []
  const all: Span[] = []
  const marks: Span[] = []
  const note = (pointer: string, print: Print | null, basis: Evidence['basis'] = 'stated') => {
    const spans = print ? spansOf(print) : []
    for (const span of spans) all.push(span)
    notes.push({pointer, spans: places.codePoints(spans), basis})
  }
  return {
    spans: all,
    marks,
    mark: print => {
      for (const span of spansOf(print)) marks.push(span)
    },
    notes,
    note,
    value(pointer, print, basis) {
      note(pointer, print, basis)
      return !isOrdinary && mayDecompose.test(print.text) ? print.text.normalize('NFC') : print.text
    },
  }
}

/** The evidence as a record holds it. */
export function evidenceOf(notes: readonly EvidenceNote[]): Record<string, Evidence> {
  const entries: Record<string, Evidence> = {}
  for (const {pointer, spans, basis} of notes) entries[pointer] = {spans, basis}
  return entries
}

/**
 * The same as JSON, to the letter. An object of a hundred keys that nobody met before costs several times as much to
 * make and to write.
 */
export function evidenceJson(notes: readonly EvidenceNote[]): string {
  let json = '{'
  for (const {pointer, spans, basis} of notes) {
    json += json === '{' ? `"${pointer}":{"spans":[` : `,"${pointer}":{"spans":[`
    let isFirst = true
    for (const [start, end] of spans) {
      json += isFirst ? `[${decimal(start)},${decimal(end)}]` : `,[${decimal(start)},${decimal(end)}]`
      isFirst = false
    }
    json += basis === 'stated' ? '],"basis":"stated"}' : '],"basis":"inferred"}'
  }
  return `${json}}`
}
