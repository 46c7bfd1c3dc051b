import type {DecisionRecord} from '../../record/schema.js'

/** What the writing depends on besides the records. */
export type Page = {
  /** Columns of the terminal that shows it; null where none does. */
  readonly width: number | null
  /** Begin with a byte order mark, which Excel needs to see UTF-8. */
  readonly bom: boolean
}

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
