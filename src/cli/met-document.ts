import type {Said} from './inputs/input.js'
import type {ReadDocument} from './outputs/record-writer.js'

/** A document and what it gave, or what was met instead of one. */
export type MetDocument = ReadDocument & {readonly said?: Said}

/** What was met instead of a document, as a document that gave nothing. */
export const withoutBytes = (said: Said): MetDocument => ({
  path: said.message.path,
  bytes: null,
  count: 0,
  records: [],
  lines: [],
  messages: [said.message],
  said,
})
