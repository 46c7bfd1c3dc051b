import {isBlankLine, type Line} from '../text/line.js'
import {isLabel, isLoneNumber} from './label.js'

/** No label is drawn over more lines. */
const mostLabelLines = 6

/** A cell that holds a number or a list marker and nothing else: it numbers the cell beside it. */
export function isMarkerAlone(cell: Line): boolean {
  const [marker] = cell.markers
  return isLoneNumber(cell.print.text) || (marker !== undefined && marker.words >= cell.print.text.length)
}

type Column = {readonly cells: readonly Line[]; readonly first: number; readonly last: number}

/**
 * A row of a drawn grid that is layout: each column is read down before the next one. Null where it is a row of a table
 * inside the text, or where its lines have not the same cells.
 *
 * > | Reasons for the | To keep the lake |
 * > | Decision        | open.            |
 */
export function downColumns(row: readonly Line[]): Line[] | null {
  const count = row[0]?.cells.length ?? 0
  if (row.some(({cells}) => cells.length !== count)) return null
  const columns: Column[] = []
  for (let at = 0; at < count; at++) columns.push(columnOf(row.map(({cells}) => cells[at] as Line))) // as many in each
  if (!isLayout(columns.filter(({first}) => first >= 0))) return null
  const longest = columns.reduce((one, other) => (other.last > one.last ? other : one))
  const read: Line[][] = columns.map(() => [])
  for (const [at, line] of row.entries()) {
    const taken = columns.flatMap((column, index) => (at <= column.last || column === longest ? [index] : []))
    for (const [place, index] of taken.entries()) {
      const {cells, first} = columns[index] as Column // index is in range
      const cell = cells[at] as Line // at is in range
      const next = taken[place + 1]
      read[index]?.push({
        ...cell,
        // The cells share out the whole line among them, bars included.
        start: place === 0 ? line.start : cell.start,
        end: next === undefined ? line.end : (line.cells[next]?.start ?? line.end),
        width: isFull(cell, cells[at + 1]) ? Number.POSITIVE_INFINITY : 0,
        opens: at === first ? 'cell' : 'line',
      })
    }
  }
  return read.flat()
}

function columnOf(cells: readonly Line[]): Column {
  const isFilled = (cell: Line) => !isBlankLine(cell)
  return {cells, first: cells.findIndex(isFilled), last: cells.findLastIndex(isFilled)}
}

function isLayout([first, second, third]: readonly Column[]): boolean {
  if (!first || !second || beginsWithLabel(first)) return first !== undefined
  const number = first.first === first.last ? first.cells[first.first] : undefined
  return number !== undefined && isMarkerAlone(number) && (third === undefined || beginsWithLabel(second))
}

/** Whether the first words of a column, over however many of its lines, are a label. */
function beginsWithLabel({cells, first}: Column): boolean {
  let words = ''
  for (const cell of cells.slice(first, first + mostLabelLines)) {
    if (isBlankLine(cell)) return false
    words = words === '' ? cell.print.text : `${words} ${cell.print.text}`
    if (isLabel(words)) return true
  }
  return false
}

/** Whether a cell's line is broken because the first word of the next one had no room in it. */
function isFull({print, end}: Line, next: Line | undefined): boolean {
  const last = print.pieces.at(-1)
  if (!last || !next || isBlankLine(next)) return false
  const [word = ''] = next.print.text.split(' ', 1)
  return word.length + 2 > end - last.end
}
