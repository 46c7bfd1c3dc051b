import {isBlankLine, type Line} from '../text/line.js'
import {downColumns, isMarkerAlone} from './drawn-row.js'
import {isLabel} from './label.js'

const holdsLabel = (cell: Line) => isLabel(cell.print.text)

/**
 * Takes apart the rows that are layout: a proforma set in table cells is read cell by cell, as if each stood on a line
 * of its own. Rows of a table inside the text stay whole; a line that merely holds a bar is a line.
 */
export function takeRowsApart(lines: readonly Line[]): Line[] {
  if (!lines.some(line => line.cells.length > 0)) return [...lines]
  const taken: Line[] = []
  let columns = 0
  let isDoubled = false
  const take = (line: Line) => {
    const only = onlyWords(line)
    if (only && (isDoubled || holdsLabel(only))) {
      isDoubled = true
      columns = 0
      taken.push({...only, start: line.start})
    } else if (line.cells.length === 0) {
      if (!isBlankLine(line)) isDoubled = false
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
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line // index is in range
    if (line.opens !== 'drawn') {
      take(line)
      continue
    }
    const from = index
    while (lines[index + 1]?.opens === 'drawn') index++
    const row = lines.slice(from, index + 1)
    for (const one of downColumns(row) ?? row.map(lineByItself)) take(one)
  }
  return taken
}

/**
 * > | None | None |
 *     ^^^^
 * The first cell of a row whose cells all say the same. Some programs print a cell that was merged with others once for
 * each; in a table whose headings are printed so, its other cells belong to nothing.
 */
function onlyWords({cells}: Line): Line | null {
  if (cells.length < 2) return null
  const filled = cells.filter(cell => !isBlankLine(cell))
  const [first] = filled
  return first && filled.length > 1 && filled.every(({print}) => print.text === first.print.text) ? first : null
}

/** A line of a drawn table that is read by itself: one cell of it may go on with the line above. */
function lineByItself(line: Line): Line {
  const filled = line.cells.filter(cell => !isBlankLine(cell)).length
  return filled > 1 ? {...line, opens: 'cell'} : {...line, cells: [], opens: filled === 0 ? 'cell' : 'line'}
}

/**
 * A row that is no layout: no label in it, and either the table above goes on in as many cells, whatever they hold, or
 * it opens one: more than one cell filled, and not a number with the one cell that it numbers.
 */
function isRowOfTable(line: Line, columns: number): boolean {
  if (line.opens !== 'cell' || line.cells.some(holdsLabel)) return false
  if (columns === line.cells.length) return true
  const filled = line.cells.filter(cell => !isBlankLine(cell))
  const [first] = filled
  return first !== undefined && (filled.length > 2 || (filled.length === 2 && !isMarkerAlone(first)))
}

/** What is left of a row that is layout, or of a line that merely holds a bar. */
function cellsOf(line: Line): Line[] {
  if (line.opens !== 'cell' && !line.cells.some(holdsLabel)) return [{...line, cells: []}]
  return line.cells.filter(cell => !isBlankLine(cell))
}

/** The cells share out the whole line among them, bars included. */
const withRegion = (cells: readonly Line[], line: Line): Line[] =>
  cells.map((cell, index) => ({
    ...cell,
    start: index === 0 ? line.start : cell.start,
    end: cells[index + 1]?.start ?? line.end,
  }))
