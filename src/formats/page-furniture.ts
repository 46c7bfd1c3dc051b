import type {Authority} from '../authorities/authority.js'
import {endsInColon} from '../text/letters.js'
import {blankLine, isBlankLine, type Line} from '../text/line.js'
import type {Span} from '../text/print.js'
import {unitAt} from '../text/unit-at.js'
import {bareNumbersIn, isBareNumber} from './bare-number.js'
import {isPageFoot, isWayToTop, titleInPageHead} from './browser-print.js'
import {mayEnclosePage} from './furniture.js'
import {type PageNumbers, pageNumbersAmong} from './page-numbers.js'
import {type HeaderTexts, isBesideHeader, isRepeatedHeader} from './repeated-header.js'
import {isRunningFoot} from './running-foot.js'

/** A section without what page breaks printed into it. */
export type Cleared = {readonly lines: readonly Line[]; readonly furniture: readonly Span[]}

/**
 * Takes what page breaks printed out of the sections of a record: page numbers, with what runs beside them, what a
 * browser printed at the foot and the head of a page, and header lines of the record printed again. Each becomes a
 * blank line that marks a page, so that a sentence can be joined across it; below a form feed it is an empty one.
 */
export function withoutPageFurniture(
  sections: readonly (readonly Line[])[],
  header: HeaderTexts,
  council: Authority,
): readonly Cleared[] {
  const known = sections.map(lines =>
    mayHoldFurniture(lines, header, council) ? furnitureIn(lines, header, council) : [],
  )
  if (known.every(({length}) => length === 0)) return sections.map(lines => ({lines, furniture: noSpans}))
  const numbers = pageNumbersAmong(
    sections.map((lines, at) => (known[at]?.length ? bareNumbersIn(lines, known[at]) : [])),
  )
  return sections.map((lines, at) => {
    const isFurniture = known[at]
    return isFurniture?.length ? cleared(lines, header, isFurniture, numbers) : {lines, furniture: noSpans}
  })
}

const noSpans: readonly Span[] = []

function cleared(
  lines: readonly Line[],
  header: HeaderTexts,
  known: readonly boolean[],
  {pages, doubted}: PageNumbers,
): Cleared {
  const furniture: Span[] = []
  const isFurniture = withBeside(
    lines,
    header,
    lines.map((line, index) => known[index] === true || pages.has(line)),
  )
  const kept = lines.map((line, index) => {
    const isTaken = isFurniture[index] === true
    if (!isTaken && !doubted.has(line)) return line
    if (isTaken) furniture.push([line.start, line.end])
    return blankLine(line.start, line.opens === 'page' ? line.start : line.end, 'page')
  })
  return {lines: kept, furniture}
}

/** Which lines a page break printed, bare numbers aside, which are judged beside those of other sections. */
function furnitureIn(lines: readonly Line[], header: HeaderTexts, council: Authority): readonly boolean[] {
  const isFurniture = lines.map(
    (line, index) =>
      isFootOfPage(line) ||
      isHead(line, header) ||
      isFoot(lines, index, header, council) ||
      (isHeader(line, header) && (isInCapitals(line.print.text) || isRepeatedHeader(lines, index, header))),
  )
  return withBeside(lines, header, isFurniture)
}

/** Together with the header lines beside those lines. */
function withBeside(lines: readonly Line[], header: HeaderTexts, known: readonly boolean[]): readonly boolean[] {
  const isFurniture = [...known]
  for (const [index, line] of lines.entries()) {
    const beside = isFurniture[index - 1] || isFurniture[index + 1] || line.opens === 'page'
    if (beside ? isHeader(line, header) : isBesideHeader(lines, index, header, isFurniture)) isFurniture[index] = true
  }
  return isFurniture
}

const isHeader = ({print: {text}}: Line, header: HeaderTexts): boolean => header.has(text)

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
    if (isPageFoot(text) || isHead(line, header) || isFoot(lines, index, header, council)) return true
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

/** The number of a page in words or marks that nothing else has, or another thing that stands there. */
const isFootOfPage = ({print: {text}}: Line): boolean => text !== '' && !isBareNumber(text) && isPageFoot(text)

/** At an edge, and not below words that announce it. */
function standsApart(lines: readonly Line[], index: number): boolean {
  if (!isEdge(lines[index - 1]) && !isEdge(lines[index + 1])) return false
  let above = index - 1
  while (above >= 0 && isBlankLine(lines[above] as Line)) above-- // above is in range
  return !endsInColon(lines[above]?.print.text ?? '')
}

const isEdge = (line: Line | undefined) => !line || isBlankLine(line) || line.opens === 'page'

/** A line of another length is none of them, and to look it up would cost as much as to read it. */
function lengthsOf(texts: HeaderTexts): readonly number[] {
  const lengths: number[] = []
  for (const text of texts.keys()) if (!lengths.includes(text.length)) lengths.push(text.length)
  return lengths
}

const isInCapitals = (text: string) => text === text.toUpperCase()
