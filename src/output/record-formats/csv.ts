import {csvHeader, csvRow} from '../csv/csv-row.js'
import {decisionsTable} from '../csv/decisions-table.js'
import type {RecordFormat, RecordPrinter} from './record-format.js'

/** One table, a record a row, for spreadsheets. */
export const csv: RecordFormat<RecordPrinter> = ({bom}) => {
  let number = 0
  const {columns} = decisionsTable
  return {
    head: csvHeader(columns, bom),
    record(record) {
      const row = {number: ++number, record}
      return csvRow(columns.map(({of}) => of(row)))
    },
    tail: null,
  }
}
