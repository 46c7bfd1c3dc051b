import type {Authority} from '../authorities/authority.js'
import {beginsLower, endsInColon, endsSentence} from '../text/letters.js'
import {blankLine, isBlankLine, type Line} from '../text/line.js'
import type {Span} from '../text/print.js'
import {unitAt} from '../text/unit-at.js'
import {isPageFoot, isWayToTop, titleInPageHead} from './browser-print.js'
import {isPageNumber, mayEnclosePage} from './furniture.js'
import {type HeaderTexts, isBesideHeader, isRepeatedHeader} from './repeated-header.js'
import {isRunningFoot} from './running-foot.js'

/**
 * Takes what a page break printed out of a section: page numbers, with what runs beside them, what a browser printed at
 * the foot and the head of a page, and header lines of the record printed again. Each becomes a blank line that marks a
 * page, so that a sentence can be joined across it.
 */
export function withoutPageFurniture(
  lines: readonly Line[],
  header: HeaderTexts,
  council: Authority,
): {lines: readonly Line[]; furniture: readonly Span[]} {
  if (!mayHoldFurniture(lines, header, council)) return {lines, furniture: []}
  const isHeader = ({print: {text}}: Line) => header.has(text)
  const furniture: Span[] = []
  const areBarePages = areBareNumbersOfPages(lines)
  const isFurniture = lines.map(
    (line, index) =>
      (isNumberOfPage(lines, index) && (areBarePages || !isBare(line))) ||
      isHead(line, header) ||
      isFoot(lines, index, header, council) ||
      (isHeader(line) && (isInCapitals(line.print.text) || isRepeatedHeader(lines, index, header))),
  )
  for (const [index, line] of lines.entries()) {
    const beside = isFurniture[index - 1] || isFurniture[index + 1] || line.opens === 'page'
    if (beside ? isHeader(line) : isBesideHeader(lines, index, header, isFurniture)) isFurniture[index] = true
  }
  const kept = lines.map((line, index) => {
    if (!isFurniture[index]) return line
    furniture.push([line.start, line.end])
    return blankLine(line.start, line.end, 'page')
  })
  return {lines: kept, furniture}
}

/** Asked of every section, where hardly any line is one of these. */
function mayHoldFurniture(lines: readonly Line[], header: HeaderTexts, council: Authority): boolean {
  const lengths = lengthsOf(header)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line // index is in range
    const {text} = line.print
    const {length} = text
    if (length === 0) continue
    if (lengths.includes(length) && header.has(text)) return true
    if (!mayEnclosePage(unitAt(text, 0), unitAt(text, length - 1)) && !isWayToTop(text)) continue
    if (isNumberOfPage(lines, index) || isHead(line, header) || isFoot(lines, index, header, council)) return true
  }
  return false
}

const isHead = ({print}: Line, header: HeaderTexts) => isAnyHeader(titleInPageHead(print.text), header)

function isFoot(lines: readonly Line[], index: number, header: HeaderTexts, council: Authority): boolean {
  const line = lines[index]
  if (!line || line.cells.length > 0) return false
  return isRunningFoot(line.print.text, header, council) && standsApart(lines, index)
}

/** Whether a page's title is a header line, whatever a site puts behind it. */
function isAnyHeader(title: string, header: HeaderTexts): boolean {
  if (title === '' || title.length > longestTitle) return false
  for (let at = title.indexOf(' ', shortestTitle); at >= 0; at = title.indexOf(' ', at + 1))
    if (header.has(title.slice(0, at))) return true
  return header.has(title)
}

const shortestTitle = 8
const longestTitle = 160

/** A bare number may be a page's only where it stands by itself. */
function isNumberOfPage(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (!line || isBlankLine(line) || !isPageFoot(line.print.text)) return false
  return !isBare(line) || (isEdge(lines[index - 1]) && isEdge(lines[index + 1]))
}

/** At an edge, and not below words that announce it. */
function standsApart(lines: readonly Line[], index: number): boolean {
  if (!isEdge(lines[index - 1]) && !isEdge(lines[index + 1])) return false
  let above = index - 1
  while (above >= 0 && isBlankLine(lines[above] as Line)) above-- // above is in range
  return !endsInColon(lines[above]?.print.text ?? '')
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

/** A line of another length is none of them, and to look it up would cost as much as to read it. */
function lengthsOf(texts: HeaderTexts): readonly number[] {
  const lengths: number[] = []
  for (const text of texts.keys()) if (!lengths.includes(text.length)) lengths.push(text.length)
  return lengths
}

const isInCapitals = (text: string) => text === text.toUpperCase()
