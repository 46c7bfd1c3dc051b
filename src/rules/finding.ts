import type {Code, RuleCode, Severity} from '../messages.js'

/** What `check` has to say: a message of reading, or a rule's. Lines and columns are 1-based, columns in code points. */
export type Finding = {
  readonly code: Code | RuleCode
  readonly severity: Severity
  readonly message: string
  /** The id of the record it speaks of; null where it speaks of the document. */
  readonly id: string | null
  readonly line: number
  readonly column: number
  /** Where the value it speaks of ends, if it speaks of one: the column behind its last character. */
  readonly endLine: number | null
  readonly endColumn: number | null
}
