import type {FileMessage} from '../../output/file-message.js'
import type {DecisionRecord} from '../../record/schema.js'

/** A document and what it gave; `bytes` is null where it could not be read. */
export type ReadDocument = {
  readonly path: string
  readonly bytes: Uint8Array | null
  /** How many records it gave. */
  readonly count: number
  /** The records, made when somebody asks for them. */
  readonly records: readonly DecisionRecord[]
  /** The same as lines of NDJSON, without their ends, which may cost far less. */
  readonly lines: readonly string[]
  readonly messages: readonly FileMessage[]
}

/**
 * Where the records of a run go: lines, a folder, a database. Opened before any work, so that what cannot be written
 * is refused at once; every method may throw an `OutputError`.
 */
export type RecordWriter = {
  /** Takes one document, in the order of the run; one that gave no record too. */
  document(document: ReadDocument): Promise<void>
  /** Hands on what a reader that waits should see by now. */
  flush(): Promise<void>
  /** Ends the writing and puts it in its place; `hasRecords` false leaves everything as it was, for nothing was read. */
  commit(hasRecords: boolean): Promise<void>
  /** Leaves no trace of what was not committed; does nothing after a commit. */
  discard(): void
}
