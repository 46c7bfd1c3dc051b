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
  const isFurniture = lines.map(
    (line, index) => isNumberOfPage(lines, index) || (isHeader(line) && isInCapitals(line.print.text)),
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

/** A bare number is a page's only where it stands by itself. */
function isNumberOfPage(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (!line || isBlankLine(line) || !isPageNumber(line.print.text)) return false
  return !/^\d+$/.test(line.print.text) || (isEdge(lines[index - 1]) && isEdge(lines[index + 1]))
}

const isEdge = (line: Line | undefined) => !line || isBlankLine(line) || line.opens === 'page'

/** A longer line is none of them, and to look it up would cost as much as to read it. */
function longestOf(texts: ReadonlySet<string>): number {
  let longest = 0
  for (const text of texts) longest = Math.max(longest, text.length)
  return longest
}

const isInCapitals = (text: string) => text === text.toUpperCase()
