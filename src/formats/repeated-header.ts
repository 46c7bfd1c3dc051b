import {beginsLower, endsInColon, endsSentence} from '../text/letters.js'
import {isBlankLine, isWide, type Line} from '../text/line.js'
import type {Part} from './format.js'

/**
 * What a header line is where it is printed again: of the `form`, which no prose prints; a `name`, which may be a row or
 * a heading of the text too; or the `value` of the line above it.
 */
export type HeaderKind = 'form' | 'name' | 'value'

/** A record's header lines as printed. */
export type HeaderTexts = ReadonlyMap<string, HeaderKind>

/** What stands between the form's words for the meeting and the day that was typed behind them: dots, or nothing. */
const dayTypedIn = /^(?: ?[.\u2026\u00b7_]|[\da-z]).*\d/i
/** A banner that may be a heading of the text as well. */
const headsText = /^(?:proforma|cabinet (?:decisions?|recommendations?))$/i

/**
 * > | Cabinet Meeting .....17th March 2011
 * > | Cabinet Decision: 14th July 2016
 * Of which kind a known line is; `words` of it are the form's own. `Cabinet Meeting 14 July 2016` may be a row of dates.
 */
export function headerKindOf(part: Part, text: string, words: number): HeaderKind {
  if (part === 'banner') return headsText.test(text) ? 'name' : 'form'
  if (part !== 'meeting') return 'name'
  const rest = text.slice(words)
  const isTypedIn = text.charAt(words - 1) === ':' ? /\d/.test(rest) : dayTypedIn.test(rest)
  return isTypedIn ? 'form' : 'name'
}

/**
 * Whether a line is a header line printed again at a page break, by where it stands: apart from the text, and a name
 * only where it tears a sentence. Below words that announce it, or in a table, it is what is said.
 */
export function isRepeatedHeader(lines: readonly Line[], index: number, header: HeaderTexts): boolean {
  const line = lines[index]
  const kind = line && header.get(line.print.text)
  if (!kind || kind === 'value' || line.opens === 'cell' || line.cells.length > 0) return false
  const isApartAbove = isEdge(lines[index - 1], header) || line.opens === 'page'
  const isApartBelow = isEdge(lines[index + 1], header)
  const above = textBeside(lines, index, -1, header)
  const below = textBeside(lines, index, 1, header)
  if (kind === 'name') return isApartAbove && isApartBelow && isTorn(above, below)
  return (isApartAbove || isApartBelow) && !isAnnounced(above, below)
}

/**
 * Whether a name belongs to a header line beside it that is known for furniture, a blank line between them or not; below
 * a row, or words that announce it, it may be a row itself.
 */
export function isBesideHeader(
  lines: readonly Line[],
  index: number,
  header: HeaderTexts,
  isFurniture: readonly boolean[],
): boolean {
  const line = lines[index]
  if (!line || header.get(line.print.text) !== 'name' || line.opens === 'cell' || line.cells.length > 0) return false
  const isHeaderAt = (at: number) => isFurniture[at] === true && header.has(lines[at]?.print.text ?? '')
  if (!isHeaderAt(overBlank(lines, index, -1)) && !isHeaderAt(overBlank(lines, index, 1))) return false
  const above = textBeside(lines, index, -1, header)
  if (isAnnounced(above, textBeside(lines, index, 1, header))) return false
  return !above || isFull(above) || endsSentence(above.print.text)
}

/** Below a colon; one above items announces these, wherever the page broke. */
const isAnnounced = (above: Line | undefined, below: Line | undefined): boolean =>
  above !== undefined && endsInColon(above.print.text) && (below?.markers.length ?? 0) === 0

function isTorn(above: Line | undefined, below: Line | undefined): boolean {
  if (!above || !below || endsSentence(above.print.text) || !isFull(above)) return false
  return below.markers.length === 0 && beginsLower(below.print.text)
}

/** Whether a line can be cut because the next word had no room on it; a shorter one without a marker may be a row. */
const isFull = (line: Line): boolean => isWide(line) || line.markers.length > 0

const isEdge = (line: Line | undefined, header: HeaderTexts): boolean =>
  !line || isBlankLine(line) || line.opens === 'page' || header.has(line.print.text)

function overBlank(lines: readonly Line[], index: number, step: 1 | -1): number {
  const next = lines[index + step]
  return next && isBlankLine(next) ? index + 2 * step : index + step
}

/** No header, blank lines included, is longer. */
const mostLines = 24

/** The next line of the text above or below one, over blank lines and header lines. */
function textBeside(lines: readonly Line[], index: number, step: 1 | -1, header: HeaderTexts): Line | undefined {
  for (let count = 1; count <= mostLines; count++) {
    const line = lines[index + count * step]
    if (!line) return undefined
    if (!isBlankLine(line) && !header.has(line.print.text)) return line
  }
  return undefined
}
