import {escapeControls} from '../escape-controls.js'

/**
 * Plain text as a SARIF message: `[words](address)` in one would be a link, so brackets are escaped as the format asks,
 * and so is the backslash that escapes them.
 */
export const sarifText = (text: string): string => escapeControls(text).replace(/[\\[\]]/g, '\\$&')
