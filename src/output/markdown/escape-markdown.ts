import {escapeControls} from '../escape-controls.js'

/**
 * One line of any text so that a Markdown reader shows it as it is: no markup, no HTML, no link, no list; control
 * characters as `\u{1b}`. Good behind words of ours as well as at the start of a line.
 */
export const escapeMarkdown = (line: string): string =>
  escapeControls(line)
    .replace(/[\\`*_[\]<>#|~$]|&(?=[#A-Za-z])|:(?=\/\/)/g, '\\$&')
    .replace(/www\./gi, address => `${address.slice(0, -1)}\\.`)
    .replace(/^[-+=]/, '\\$&')
    .replace(/^\d{1,9}(?=[.)])/, '$&\\')
    .replace(/^\s|\s$/g, blank => `&#${blank.charCodeAt(0)};`)

/** The same for a cell of a table, where readers do not agree on what a backslash before a bar does. */
export const escapeCell = (text: string): string => escapeMarkdown(text).replaceAll('\\|', '&#124;')
