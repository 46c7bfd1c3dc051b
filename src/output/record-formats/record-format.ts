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

/** Prints records one after another; each text is one or more whole lines, without the last line's end. */
export type RecordPrinter = {
  /** What stands above the first record; null for nothing. */
  readonly head: string | null
  record(record: DecisionRecord): string
  /** The same of a record that is a line of NDJSON already, where the format can do with that. */
  line?(ndjson: string): string
  /** What stands below the last record; null for nothing. */
  readonly tail: string | null
}

/** A way to write records as text, from the first to the last, holding none of them. */
export type RecordFormat = (page: Page) => RecordPrinter
