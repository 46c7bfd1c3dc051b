import {isDivFence} from './div-fence.js'
import type {Line} from './line.js'
import {readMarkers} from './marker.js'
import {emptyPrint, type Print, slice, startOf, trim} from './print.js'

/** A line whose words are another stretch of the same printed line. */
export function lineOf(line: Line, print: Print, start: number, end: number, opens: Line['opens']): Line {
  return {...line, print, start, end, opens, markers: readMarkers(print.text), wideO: false, cells: []}
}

/** No row of a form or of a table in its text has more; a line with more bars is a line. */
const mostBars = 200

/** Where a bar of the source, not an escaped one, stands in the printed text; none where there are too many. */
function pipesOf(print: Print, text: string, bar: string): {at: number; source: number}[] {
  const pipes: {at: number; source: number}[] = []
  for (const piece of print.pieces) {
    if (piece.length !== piece.end - piece.start) continue
    const raw = text.slice(piece.start, piece.end)
    for (let at = raw.indexOf(bar); at >= 0; at = raw.indexOf(bar, at + 1)) {
      if (pipes.length === mostBars) return []
      pipes.push({at: piece.at + at, source: piece.start + at})
    }
  }
  return pipes
}

/**
 * A printed line that holds `|`. Where the bars only frame it, it is the one cell they frame (or a blank line); where
 * they part words, the line keeps its cells, and whoever knows the labels decides whether it is a row. A line of a drawn
 * grid, whose bars may be those of a box, keeps them in any case, since it is a row only together with those above and below it.
 */
export function withCells(printed: Line, text: string, isGrid: boolean): Line {
  const bar = isGrid ? printed.print.text.charAt(0) : '|'
  const pipes = pipesOf(printed.print, text, bar)
  if (pipes.length === 0) return printed
  const line: Line = {...printed, width: 0}
  const cells: Line[] = []
  let from = 0
  let start = line.start
  for (const pipe of [...pipes, {at: line.print.text.length, source: line.end}]) {
    const words = trim(slice(line.print, from, pipe.at))
    cells.push(lineOf(line, isGrid ? wordsOfDrawn(words, text) : words, start, pipe.source, 'cell'))
    from = pipe.at + 1
    start = pipe.source + 1
  }
  const isFramed = cells[0]?.print.text === '' || cells.at(-1)?.print.text === ''
  const inner = cells.slice(line.print.text.startsWith(bar) ? 1 : 0, line.print.text.endsWith(bar) ? -1 : undefined)
  const row = rowWith(inner, line, printed, isFramed)
  return isGrid && inner.length > 0 ? {...row, cells: inner, opens: 'drawn'} : row
}

/** The fence of a part of a page prints nothing in a drawn cell either. */
const wordsOfDrawn = (print: Print, text: string): Print =>
  isDivFence(print.text) ? emptyPrint : withoutHardBreak(print, text)

/** A backslash at the end of a drawn cell's line asks for a line break, as it does at the end of any other line. */
function withoutHardBreak(print: Print, text: string): Print {
  const end = print.pieces.at(-1)?.end ?? 0
  if (!print.text.endsWith('\\') || text.charAt(end - 1) !== '\\' || text.charAt(end - 2) === '\\') return print
  return trim(slice(print, 0, print.text.length - 1))
}

function rowWith(cells: readonly Line[], line: Line, printed: Line, isFramed: boolean): Line {
  const filled = cells.filter(cell => cell.print.text !== '')
  const [only] = filled
  if (!only) return lineOf(line, emptyPrint, line.start, line.end, 'cell')
  if (filled.length === 1)
    return {...lineOf(line, only.print, line.start, line.end, 'cell'), cells: cells.length > 1 ? cells : []}
  if (!isFramed) return {...printed, cells}
  return {...line, print: rowOf(line.print, filled), cells, opens: 'cell', markers: []}
}

/** From the first filled cell to the last, bars between them included. */
function rowOf(print: Print, filled: readonly Line[]): Print {
  const first = filled[0]?.print ?? emptyPrint
  const last = filled.at(-1)?.print ?? emptyPrint
  const end = last.pieces.at(-1)
  const from = print.pieces.find(piece => piece.end > startOf(first))
  const to = print.pieces.findLast(piece => end !== undefined && piece.start < end.end)
  if (!from || !to || !end) return print
  const start = from.at + Math.max(0, startOf(first) - from.start)
  return trim(slice(print, start, to.at + Math.min(to.length, end.end - to.start)))
}
