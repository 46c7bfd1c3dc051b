import {escapeControls} from '../escape-controls.js'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/**
 * Any text for an element or an attribute of XML 1.0. Characters that XML has no way to write, and line ends, which an
 * attribute would lose, are shown as escapes; after this there is one line, and a parser gives back what it shows.
 */
export const escapeXml = (text: string): string =>
  escapeControls(text)
    .replace(/[\ufffe\uffff]/g, character => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, character => entities[character] ?? '')
