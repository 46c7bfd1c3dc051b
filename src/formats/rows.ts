import {isBlankLine, type Line} from '../text/line.js'
import {isLoneNumber, labelOf} from './label.js'

const isLabel = (cell: Line) => {
  const {exact, near} = labelOf(cell.print.text)
  return exact !== null || near !== null
}

/** A cell that holds a number or a list marker and nothing else: it numbers the cell beside it. */
const isMarkerAlone = (cell: Line) => {
  const [marker] = cell.markers
  return isLoneNumber(cell.print.text) || (marker !== undefined && marker.words >= cell.print.text.length)
}

/**
 * Takes apart the rows that are layout: a proforma set in table cells is read cell by cell, as if each stood on a line
 * of its own. Rows of a table inside the text stay whole; a line that merely holds a bar is a line.
 */
export function takeRowsApart(lines: readonly Line[]): Line[] {
  if (!lines.some(line => line.cells.length > 0)) return [...lines]
  const taken: Line[] = []
  let columns = 0
  for (const line of lines) {
    if (line.cells.length === 0) {
      if (!isBlankLine(line) || line.opens === 'cell') columns = 0 // a row without words is the head of a new table
      taken.push(line)
    } else if (isRowOfTable(line, columns)) {
      columns = line.cells.length
      taken.push(line)
    } else {
      columns = 0
      for (const cell of withRegion(cellsOf(line), line)) taken.push(cell)
    }
  }
  return taken
}

/**
 * A row that is no layout: no label in it, and either the table above goes on in as many cells, whatever they hold, or
 * it opens one: more than one cell filled, and not a number with the one cell that it numbers.
 */
function isRowOfTable(line: Line, columns: number): boolean {
  if (line.opens !== 'cell' || line.cells.some(isLabel)) return false
  if (columns === line.cells.length) return true
  const filled = line.cells.filter(cell => !isBlankLine(cell))
  const [first] = filled
  return first !== undefined && (filled.length > 2 || (filled.length === 2 && !isMarkerAlone(first)))
}

/** What is left of a row that is layout, or of a line that merely holds a bar. */
function cellsOf(line: Line): Line[] {
  if (line.opens !== 'cell' && !line.cells.some(isLabel)) return [{...line, cells: []}]
  return line.cells.filter(cell => !isBlankLine(cell))
}

/** The cells share out the whole line among them, bars included. */
const withRegion = (cells: readonly Line[], line: Line): Line[] =>
  cells.map((cell, index) => ({
    ...cell,
    start: index === 0 ? line.start : cell.start,
    end: cells[index + 1]?.start ?? line.end,
  }))
