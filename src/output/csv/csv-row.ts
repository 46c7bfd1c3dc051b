import type {Cell, Column} from './column.js'
import {disarmFormula} from './disarm-formula.js'

/** What a reader would take for the end of a cell, or would trim. */
const needsQuotes = /[",\r\n\0]|^\s|\s$/

/** Cells as a row of RFC 4180 without its line feed, which whoever writes lines puts there: the row ends in CR. */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r`

/** The first row of a table. */
export const csvHeader = (columns: readonly Column<never>[], hasBom: boolean): string =>
  `${hasBom ? '\ufeff' : ''}${csvRow(columns.map(({name}) => name))}`

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = disarmFormula(cell)
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
