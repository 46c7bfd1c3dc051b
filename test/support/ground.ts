import type {DecisionRecord} from '../../src/index.js'
import {decode} from '../../src/source/decode.js'
import {faultsOf} from '../laws/grounded.js'

/** What is wrong with a record's evidence and coverage, by the laws' own readers; `bytes` are the document's. */
export function groundFaults(bytes: Uint8Array, record: DecisionRecord): string[] {
  const decoded = decode(bytes)
  return decoded.ok ? faultsOf(decoded.text, record) : ['the document is no text']
}
