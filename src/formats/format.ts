import type {Line} from '../text/line.js'
import type {Print, Span} from '../text/print.js'
import type {Slot} from './headings.js'

/** The formats by name; the schema of records names them too. */
export const formatNames = ['numbered', 'web'] as const
export type FormatName = (typeof formatNames)[number]

/** The labels that close a record, one of each format. */
export const publicationLabels = ['Proper Officer', 'Date of Publication'] as const
export type PublicationLabel = (typeof publicationLabels)[number]

/** What a line around the seven sections is. */
export type Part =
  | 'authority'
  | 'banner'
  | 'meeting'
  | 'decision-maker'
  | 'made-at'
  | 'wrapper'
  | 'publication'
  | 'attachment'
  | 'foot'

/** A line that a format prints around its sections: known by its whole text, anchored and in linear time. */
export type Furniture = {
  readonly part: Part
  readonly pattern: RegExp
  /** How strongly it speaks for the format; 0 where other formats print it too. */
  readonly sign: number
  /** All of its words, where a wrapped line leaves the rest of them to the lines below. */
  readonly whole?: string
}

/** A layout in which proformas are kept. A new one is a folder with one of these and a line in the list of formats. */
export type Format = {
  readonly name: FormatName
  /** One sentence: what documents these are. */
  readonly about: string
  /** One sentence: what it is recognised by. */
  readonly recognisedBy: string
  readonly furniture: readonly Furniture[]
  /** How strongly headings speak for the format when most of them are, or are not, numbered. */
  readonly headings: {readonly numbered: number; readonly bare: number}
  /** The printed label of the line that closes a record. */
  readonly publication: PublicationLabel
}

/** A section's lines as printed, without its heading and without furniture. */
export type Section = {
  readonly slot: Slot
  /** Where its heading stands. */
  readonly heading: number
  readonly lines: readonly Line[]
}

/** The closing line: its label, and the words after it where there are any. */
export type Publication = {
  readonly label: Print
  /** The label was meant, and other letters are printed. */
  readonly isMisspelt?: true
  readonly name: PublicationLabel
  readonly rest: Print
  /** Both, as printed. */
  readonly whole: Print
}

/** What a format finds in one record: which lines are what, and nothing yet of what they mean. */
export type Proforma = {
  readonly format: FormatName
  /** [start, end) of the record in the decoded text. */
  readonly start: number
  readonly end: number
  /** Every line of the range, furniture and blank lines included. */
  readonly lines: readonly Line[]
  readonly authority: Print | null
  readonly decisionMaker: Print | null
  /** The words that name the meeting's day; empty where the line is there and names none. */
  readonly meeting: Print | null
  /** The same from the line `Made at meeting:`, for records without a date line. */
  readonly madeAt: Print | null
  readonly sections: ReadonlyMap<Slot, Section>
  readonly publication: Publication | null
  readonly labels: readonly Span[]
  readonly furniture: readonly Span[]
}
