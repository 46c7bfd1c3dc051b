import type {VFile} from 'vfile'
import type {Code, Diagnostic, Severity} from '../messages.js'

/** A message with the document it speaks of: what stderr prints and `--messages` writes. */
export type FileMessage = {path: string} & Diagnostic

/** The messages of a parsed document, in the order they were told. */
export const messagesOf = (file: VFile): FileMessage[] =>
  file.messages.map(({ruleId, fatal, reason, line, column}) => ({
    path: file.path,
    // parse tells a code of the table with every message
    code: ruleId as Code,
    severity: severityOf(fatal),
    message: reason,
    line: line ?? 1,
    column: column ?? 1,
  }))

/** vfile counts severity by `fatal`: true, false, or undefined for information. */
const severityOf = (fatal: boolean | null | undefined): Severity =>
  fatal === true ? 'error' : fatal === false ? 'warning' : 'info'
