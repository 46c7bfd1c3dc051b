import type {Places} from '../source/places.js'
import {type Print, type Span, spansOf} from '../text/print.js'
import type {Evidence} from './schema.js'

/** Characters that NFC may change; it never changes those of Western Europe, their quotes, dashes and the euro. */
const mayDecompose = /[\u0300-\u200f\u2028-\u202f\u205f-\u20ab\u20ad-\uffff]/

/** Collects where values were printed while a record is written. */
export type EvidenceLog = {
  /** The print as a value (NFC), noted under its JSON Pointer. */
  value(pointer: string, print: Print, basis?: Evidence['basis']): string
  /** Notes where something was printed that the value itself does not repeat, such as a date. */
  note(pointer: string, print: Print | null, basis?: Evidence['basis']): void
  /** Marks a list marker: whatever of it is no value is markup. */
  mark(print: Print): void
  readonly spans: readonly Span[]
  readonly marks: readonly Span[]
  readonly entries: Record<string, Evidence>
}

/** `isOrdinary` says that NFC changes nothing of what is printed. */
export function createEvidence(places: Places, isOrdinary: boolean): EvidenceLog {
  const entries: Record<string, Evidence> = {}
  const all: Span[] = []
  const marks: Span[] = []
  const note = (pointer: string, print: Print | null, basis: Evidence['basis'] = 'stated') => {
    const spans = print ? spansOf(print) : []
    for (const span of spans) all.push(span)
    entries[pointer] = {spans: places.codePoints(spans), basis}
  }
  return {
    spans: all,
    marks,
    mark: print => void marks.push(...spansOf(print)),
    entries,
    note,
    value(pointer, print, basis) {
      note(pointer, print, basis)
      return !isOrdinary && mayDecompose.test(print.text) ? print.text.normalize('NFC') : print.text
    },
  }
}
