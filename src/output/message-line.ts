import type {Severity} from '../messages.js'
import {escapeControls} from './escape-controls.js'
import type {FileMessage} from './file-message.js'

/** Colours a word by how grave it is; handed in, so that this folder knows no terminal. */
export type Paint = (severity: Severity, word: string) => string

/** One message for people: `path:line:column severity code message`, safe to print whatever the document holds. */
export function messageLine({path, line, column, severity, code, message}: FileMessage, paint: Paint): string {
  return `${escapeControls(path)}:${line}:${column} ${paint(severity, severity)} ${code} ${escapeControls(message)}`
}
