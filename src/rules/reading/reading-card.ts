import type {Code} from '../../messages.js'

/** What is known of a message of reading without reading a document: what a rule's card is to a rule. */
export type ReadingCard = {
  readonly code: Code
  /** One sentence: what was met. */
  readonly about: string
  /** Why that matters, in plain words. */
  readonly why: string
  /** The law or standard behind it; null where there is none. */
  readonly source: string | null
  /** What an officer can do. */
  readonly fix: string
  /** Two documents; or a sentence, where no document can show it. */
  readonly examples: {readonly fails: DocumentExample; readonly passes: DocumentExample} | string
}

/** A document, in which `\x92` is a byte that is no UTF-8, and what it shows. */
export type DocumentExample = {readonly shows: string; readonly text: string}
