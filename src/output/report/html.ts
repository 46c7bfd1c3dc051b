import {escapeControls} from '../escape-controls.js'

/** Markup that may stand in a page as it is; only `html` makes it. */
export type Html = {readonly markup: string}

type Part = Html | string | number | readonly Part[]

/**
 * Markup from a template. Whatever is put into it is text, or markup that was made the same way: letters that mean
 * something to HTML become references, in attributes too, so an attribute's quotes are to be written.
 */
export const html = (words: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: words.map((word, index) => word + (index < parts.length ? markupOf(parts[index] ?? '') : '')).join(''),
})

function markupOf(part: Part): string {
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escapeMarkup(escapeControls(part))
  return isHtml(part) ? part.markup : part.map(markupOf).join('')
}

const isHtml = (part: Html | readonly Part[]): part is Html => 'markup' in part

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, letter => references[letter] ?? '')
