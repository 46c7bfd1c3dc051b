import {beginsLower, endsInColon, endsSentence} from '../text/letters.js'
import {blankLine, isBlankLine, type Line} from '../text/line.js'
import type {Span} from '../text/print.js'
import {isPageNumber} from './furniture.js'

/**
 * Takes what a page break printed out of a section: page numbers, and header lines of the record printed again. Each
 * becomes a blank line that marks a page, so that a sentence can be joined across it.
 */
export function withoutPageFurniture(
  lines: readonly Line[],
  header: ReadonlySet<string>,
): {lines: readonly Line[]; furniture: readonly Span[]} {
  const longest = longestOf(header)
  const isHeader = ({print: {text}}: Line) => text.length <= longest && header.has(text)
  if (!lines.some((line, index) => isNumberOfPage(lines, index) || isHeader(line))) return {lines, furniture: []}
  const furniture: Span[] = []
  const areBarePages = areBareNumbersOfPages(lines)
  const isFurniture = lines.map(
    (line, index) =>
      (isNumberOfPage(lines, index) && (areBarePages || !isBare(line))) ||
      (isHeader(line) && isInCapitals(line.print.text)),
  )
  for (const [index, line] of lines.entries()) {
    const beside = isFurniture[index - 1] || isFurniture[index + 1] || line.opens === 'page'
    if (beside && isHeader(line)) isFurniture[index] = true
  }
  const kept = lines.map((line, index) => {
    if (!isFurniture[index]) return line
    furniture.push([line.start, line.end])
    return blankLine(line.start, line.end, 'page')
  })
  return {lines: kept, furniture}
}

/** A bare number may be a page's only where it stands by itself. */
function isNumberOfPage(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (!line || isBlankLine(line) || !isPageNumber(line.print.text)) return false
  return !isBare(line) || (isEdge(lines[index - 1]) && isEdge(lines[index + 1]))
}

const isBare = ({print: {text}}: Line): boolean => /^\d+$/.test(text)

/**
 * Whether bare numbers are those of pages: each goes up by one, at a page break, at the section's edge, below the end of
 * a sentence or inside one. Below words that announce it, or among the cells of a table, a number is what is said.
 */
function areBareNumbersOfPages(lines: readonly Line[]): boolean {
  const printed = lines.filter(line => !isBlankLine(line))
  let last: number | null = null
  for (const [index, line] of printed.entries()) {
    if (!isBare(line) || !isPageNumber(line.print.text)) continue
    const number = Number(line.print.text)
    if (last !== null && number !== last + 1) return false
    last = number
    const above = printed[index - 1]
    const below = printed[index + 1]
    if (!above || line.opens === 'page' || below?.opens === 'page') continue
    if (endsInColon(above.print.text)) return false
    if (below && !endsSentence(above.print.text) && !beginsLower(below.print.text)) return false
  }
  return true
}

const isEdge = (line: Line | undefined) => !line || isBlankLine(line) || line.opens === 'page'

/** A longer line is none of them, and to look it up would cost as much as to read it. */
function longestOf(texts: ReadonlySet<string>): number {
  let longest = 0
  for (const text of texts) longest = Math.max(longest, text.length)
  return longest
}

const isInCapitals = (text: string) => text === text.toUpperCase()
