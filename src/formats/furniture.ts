import {isDigit} from '../text/letters.js'
import {unitAt} from '../text/unit-at.js'
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

export const beginsInNumber = (text: string): boolean => isDigit(unitAt(text, 0))
export const endsInNumber = (text: string): boolean => isDigit(unitAt(text, text.length - 1))

/** By the first and last unit of a line, whether it may hold the number of a page, or its day; few others do. */
export const mayEnclosePage = (first: number, last: number): boolean =>
  isDigit(last) || isDigit(first) || (first | 0x20) === 0x70 || (marksAround.has(first) && marksAround.has(last))

/** What stands on both sides of the number of a page. */
const marksAround: ReadonlySet<number> = new Set(Array.from('-=~\u2013\u2014[]()', mark => mark.charCodeAt(0)))

/** What a page break leaves in the text: `Page 2 of 5`, `P. 2`, `- 2 -`, `--- Page 2 ---`, `2`, `2/5`, `2 | Page`. */
export const isPageNumber = (text: string): boolean =>
  text.length < 25 &&
  mayEnclosePage(unitAt(text, 0), unitAt(text, text.length - 1)) &&
  (inWords.test(text.toLowerCase()) || betweenMarks.test(text.toLowerCase()))
/** In words, or with the number of all pages behind it. */
const inWords =
  /^(?:(?:(?:page|p a g e)(?: \||:)?|pg\.?|p\.) ?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?|\d{1,3}(?: of |\/)\d{1,3}|\d{1,3}(?: \| (?:page|p a g e))?)$/
/** `(2)` may be a label. */
const betweenMarks =
  /^(?:(?:[-\u2013\u2014]{1,3}|={1,3}|~) ?(?:page )?\d{1,3}(?: of \d{1,3})? ?(?:[-\u2013\u2014]{1,3}|={1,3}|~)|\[(?:page )?\d{1,3}(?: of \d{1,3})?\]|\(page \d{1,3}(?: of \d{1,3})?\))$/

/** Dots that lead from a label to its value. */
export const isLeader = (text: string): boolean => /^[.\u2026\u00b7_ ]+$/.test(text)
