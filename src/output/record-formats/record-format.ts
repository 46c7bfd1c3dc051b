import type {DecisionRecord} from '../../record/schema.js'

/** What the writing depends on besides the records. */
export type Page = {
  /** Columns to keep within, as a terminal has them; null where a line may be of any length. */
  readonly width: number | null
  /** Begin with a byte order mark, which Excel needs to see UTF-8. */
  readonly bom: boolean
  readonly looks: Looks
}

/** Gives words their looks, where whoever reads them can see any; handed in, so that this folder knows no terminal. */
export type Looks = {
  heading(words: string): string
  /** For what no document says. */
  aside(words: string): string
}

/** Words as they are. */
export const plainLooks: Looks = {heading: words => words, aside: words => words}

/** What stands around records; null for nothing. */
type Frame = {
  readonly head: string | null
  readonly tail: string | null
}

/** Prints records one after another; each text is one or more whole lines, without the last line's end. */
export type RecordPrinter = Frame & {record(record: DecisionRecord): string}

/** The same from records as lines of NDJSON, for formats that want no more than these. */
export type LinePrinter = Frame & {line(ndjson: string): string}

/** A way to write records as text, from the first to the last, holding none of them. */
export type RecordFormat<Printer = RecordPrinter | LinePrinter> = (page: Page) => Printer
