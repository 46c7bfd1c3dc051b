import {isBlankLine, type Line} from '../text/lines.js'
import {exactLabel, isLoneNumber, labelLetters, nearLabel} from './label.js'

const isLabel = (cell: Line) => {
  const letters = labelLetters(cell.print.text)
  return exactLabel(letters) !== null || nearLabel(letters) !== null
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
  return lines.flatMap(line => {
    if (line.cells.length === 0) return [line]
    const filled = line.cells.filter(cell => !isBlankLine(cell))
    const isFramed = line.opens === 'cell'
    const [first] = filled
    if (line.cells.some(isLabel) || (isFramed && first && isMarkerAlone(first))) return withRegion(filled, line)
    return isFramed ? [line] : [{...line, cells: []}]
  })
}

/** The cells share out the whole line among them, bars included. */
const withRegion = (cells: readonly Line[], line: Line): Line[] =>
  cells.map((cell, index) => ({
    ...cell,
    start: index === 0 ? line.start : cell.start,
    end: cells[index + 1]?.start ?? line.end,
  }))
