import type {Diagnostic} from '../messages.js'
import type {Parsed} from '../parsed.js'

/** A message with the document it speaks of: what stderr prints and `--messages` writes. */
export type FileMessage = {path: string} & Diagnostic

/** The messages of a parsed document, in the order they were told. */
export const messagesOf = ({path, diagnostics}: Parsed): FileMessage[] =>
  diagnostics.map(({code, severity, message, line, column}) => ({path, code, severity, message, line, column}))

/** What tells a message from the others of its document: what it says, and of which place. */
export const messageKey = ({code, line, column, message}: Diagnostic): string => `${line}:${column} ${code} ${message}`
