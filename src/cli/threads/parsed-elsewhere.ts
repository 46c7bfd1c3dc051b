import type {FileMessage} from '../../output/file-message.js'

/** A document for another thread. */
export type ToParse = {readonly path: string; readonly bytes: Uint8Array}

/** What came of it: strings cross from thread to thread far faster than records. */
export type ParsedElsewhere = {
  readonly path: string
  /** Its records, a line of NDJSON each. */
  readonly lines: readonly string[]
  readonly messages: readonly FileMessage[]
}
