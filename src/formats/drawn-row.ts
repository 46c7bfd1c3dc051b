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

/**
 * Whether the filled columns are a number, a label and its value, or fewer of these: then each is whole before the next
 * begins. A column of words stands alone.
 */
function isLayout(filled: readonly Column[]): boolean {
  const [first] = filled
  if (!first || filled.length === 1) return first !== undefined
  const isNumbered = first.first === first.last && isMarkerAlone(first.cells[first.first] as Line) // first is in range
  const [label, value, more] = isNumbered ? filled.slice(1) : filled
  if (!label || more) return false
  return value ? isLabel(wordsOf(label, label.last)) : beginsWithLabel(label)
}

/** Whether the first words of a column, over however many of its lines, are a label. */
function beginsWithLabel(column: Column): boolean {
  for (let to = column.first; to < column.first + mostLabelLines; to++) if (isLabel(wordsOf(column, to))) return true
  return false
}

/** The words of a column down to one of its lines; none where they are more than a label has. */
function wordsOf({cells, first}: Column, last: number): string {
  if (last - first >= mostLabelLines) return ''
  const lines = cells.slice(first, last + 1)
  return lines.map(({print}) => print.text).join(' ')
}

/** Whether a cell's line is broken because the first word of the next one had no room in it. */
function isFull({print, end}: Line, next: Line | undefined): boolean {
  const last = print.pieces.at(-1)
  if (!last || !next || isBlankLine(next)) return false
  const [word = ''] = next.print.text.split(' ', 1)
  return word.length + 2 > end - last.end
}
