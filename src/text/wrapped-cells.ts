import {skipBlanks, skipBlanksBack} from './blanks.js'
import {tokenise} from './inline.js'
import {type InlineParser, isKeptMarkup, shifted, type Token, words} from './inline-token.js'
import {withoutHardBreak} from './line-edges.js'
import {readMarkers} from './marker.js'
import {
  lineBelow,
  mostLines,
  type Open,
  pairMarksOf,
  type RawLine,
  tokeniseWrapped,
  type WrappedEmphasis,
} from './wrapped-emphasis.js'

/** No row of a form has more; a line with more bars is no row. */
const mostCells = 40

/** A cell's words on one line of a drawn row, and where they begin in that line. */
type RawCell = {readonly raw: string; readonly at: number}

/**
 * > | | **4. Alternative | None |
 *       ^^
 * > | | Options**        |      |
 *              ^^
 * A line of a drawn row, its emphasis read cell by cell: what a cell leaves open is closed in the same cell of a line
 * below. Null where the line has no cells, or more than a row has.
 */
export function tokeniseCells(
  text: string,
  line: RawLine,
  isQuoted: boolean,
  wrapped: WrappedEmphasis,
  parser: InlineParser,
): Token[] | null {
  const cells = cellsOf(line.raw)
  if (cells.length === 0) return null
  const alone = cells.map(({raw}) => tokenise(raw, parser))
  if (line.from >= wrapped.to && alone.some(tokens => tokens.some(isKeptMarkup)))
    pairCells(text, line, cells, isQuoted, wrapped)
  const tokens: Token[] = []
  let end = 0
  for (const [index, {raw, at}] of cells.entries()) {
    tokens.push(words(line.raw.slice(end, at), end, at))
    const beside = wrapped.marks.get(line.from + at)
    const own = beside ? tokeniseWrapped(raw, beside, parser) : (alone[index] ?? [])
    for (const token of own) tokens.push(shifted(token, at))
    end = at + raw.length
  }
  tokens.push(words(line.raw.slice(end), end, line.raw.length))
  return tokens
}

/** Pairs marks down each column, as far as its row goes. A blank line or a list marker in a cell ends what it left open. */
function pairCells(
  text: string,
  first: RawLine,
  firstCells: readonly RawCell[],
  isQuoted: boolean,
  wrapped: WrappedEmphasis,
): void {
  wrapped.marks.clear()
  const columns: (Open[] | null)[] = firstCells.map(() => [])
  let line: RawLine | null = first
  let cells = firstCells
  for (let count = 0; line && count < mostLines; count++) {
    wrapped.to = line.end
    for (const [index, {raw, at}] of cells.entries()) {
      if (raw === '' || readMarkers(raw).length > 0) columns[index] = []
      const open = columns[index]
      if (open && !pairMarksOf({raw, from: line.from + at, end: line.end}, open, wrapped.marks)) columns[index] = null
    }
    if (!columns.some(open => open && open.length > 0)) return
    line = lineBelow(text, line.end, isQuoted)
    cells = line && line.raw[0] === first.raw[0] ? cellsOf(line.raw) : []
    if (cells.length !== columns.length) return
  }
}

/** The cells between the bars of a line that begins with one. */
function cellsOf(raw: string): RawCell[] {
  const cells: RawCell[] = []
  const by = raw.charAt(0)
  let from = 1
  for (let bar = barFrom(raw, from, by); bar >= 0; bar = barFrom(raw, from, by)) {
    if (cells.length === mostCells) return []
    const at = skipBlanks(raw, from, bar)
    cells.push({raw: withoutHardBreak(raw.slice(at, skipBlanksBack(raw, bar, at))), at})
    from = bar + 1
  }
  return cells
}

/** Where the next bar stands that no backslash makes a word of; -1 for none. */
function barFrom(raw: string, from: number, by: string): number {
  let bar = raw.indexOf(by, from)
  while (bar > 0 && raw.charCodeAt(bar - 1) === 0x5c) bar = raw.indexOf(by, bar + 1)
  return bar
}
