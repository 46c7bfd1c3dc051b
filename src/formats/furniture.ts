import type {Furniture} from './format.js'

/** Lines that stand around records of either format. */
export const commonFurniture: readonly Furniture[] = [
  {part: 'decision-maker', pattern: /^decision maker ?:/i, sign: 0},
  {part: 'made-at', pattern: /^made at meeting ?:/i, sign: 0},
  {part: 'wrapper', pattern: /^decision published ?:/i, sign: 0},
  {part: 'wrapper', pattern: /^effective from ?:/i, sign: 0},
  {part: 'wrapper', pattern: /^decision ?:$/i, sign: 0},
  {part: 'attachment', pattern: /^attachments?(?: ?:.*)?$/i, sign: 0},
]

/** What a page break leaves in the text: `Page 2 of 5`, `2 of 5`, `P. 2`, `- 2 -`, `2`, `2 | Page`. */
export const isPageNumber = (text: string): boolean =>
  text.length < 20 && digitAtEdge.test(text) && pageNumber.test(text.toLowerCase())
const digitAtEdge = /^\d|\d$|^[-\u2013]/
const pageNumber =
  /^(?:(?:page(?: \|)?|p a g e(?: \|)?|p\.) ?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?|\d{1,3} of \d{1,3}|[-\u2013] ?\d{1,3} ?[-\u2013]|\d{1,3}(?: \| (?:page|p a g e))?)$/

/** Dots that lead from a label to its value. */
export const isLeader = (text: string): boolean => /^[.\u2026\u00b7_ ]+$/.test(text)
