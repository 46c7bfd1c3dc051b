import type {Code, Place} from '../../messages.js'
import {severityOf} from '../../messages.js'
import type {FileMessage} from '../../output/file-message.js'

/** A path as the system knows it; bytes where it is not UTF-8, since no string could open it again. */
export type RawPath = string | Buffer

/** A document to read. `path` is what people and records are shown, `raw` what is opened. */
export type Document =
  | {readonly kind: 'file'; readonly path: string; readonly raw: RawPath; readonly isWalked: boolean}
  | {readonly kind: 'stdin'; readonly path: string}

/** A document that came with its bytes, as a line of NDJSON carries it. */
export type Carried = {readonly kind: 'bytes'; readonly path: string; readonly bytes: Buffer}

/** A document or folder that the user's patterns leave out. */
export type Ignored = {readonly kind: 'ignored'; readonly path: string}

/** Something that was met instead of a document; `isMissing`: the user named it and it is not there. */
export type Said = {readonly kind: 'said'; readonly message: FileMessage; readonly isMissing: boolean}

const start: Place = {line: 1, column: 1}

/** Something said of an input: of the whole, which has no better place than its start, or of one place in it. */
export const said = (path: string, code: Code, message: string, isMissing = false, place: Place = start): Said => ({
  kind: 'said',
  message: {path, code, severity: severityOf(code), message, ...place},
  isMissing,
})
