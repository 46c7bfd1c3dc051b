import type {DecisionRecord} from '../../record/schema.js'
import {escapeControls} from '../escape-controls.js'
import {callInWords} from '../table/call-in-words.js'
import {cutTo, fill} from '../table/columns.js'
import {resolutionsWords} from '../table/resolutions-words.js'
import type {RecordFormat, RecordPrinter} from './record-format.js'

type Column = {
  readonly name: string
  /** The last column takes what is left. */
  readonly width: number | null
  /** Null where the record does not say. */
  readonly cell: (record: DecisionRecord) => string | null
  /** What stands in for null. */
  readonly absent: string
}

const date: Column = {name: 'MEETING', width: 10, cell: ({meetingDate}) => meetingDate, absent: 'undated'}
const callIn: Column = {name: 'CALL-IN BY', width: 16, cell: record => callInWords(record.callIn), absent: ''}
const resolutions = (isShort: boolean, width: number): Column => ({
  name: 'RESOLUTIONS',
  width,
  cell: record => resolutionsWords(record.resolutions, isShort),
  absent: ' 0',
})
const title: Column = {name: 'TITLE', width: null, cell: record => record.title, absent: 'untitled'}

/** What there is room for, widest first. The title stands last, where it can be as long as it is. */
const layouts: readonly {readonly from: number; readonly columns: readonly Column[]}[] = [
  {from: 100, columns: [date, callIn, resolutions(false, 26), title]},
  {from: 70, columns: [date, callIn, resolutions(true, 14), title]},
  {from: 0, columns: [date, title]},
]
const gap = '  '

/**
 * A line a record, for eyes: columns of one width from the first record to the last, so that none is waited for. Where
 * there is a width, no line is wider; where there is none, nothing is cut.
 */
export const table: RecordFormat<RecordPrinter> = ({width, looks}) => {
  const columns = layouts.find(({from}) => width === null || width >= from)?.columns ?? []
  return {
    head: rowOf(columns, width, ({name}, fitted) => looks.heading(fitted(name))),
    record: record =>
      rowOf(columns, width, ({cell, absent}, fitted) => {
        const words = cell(record)
        return words === null ? looks.aside(fitted(absent)) : fitted(escapeControls(words))
      }),
    tail: null,
  }
}

/** Words are cut and filled up before they get their looks, which take no room. */
function rowOf(
  columns: readonly Column[],
  width: number | null,
  cellOf: (column: Column, fitted: (words: string) => string) => string,
): string {
  const cells: string[] = []
  let left = width ?? Number.POSITIVE_INFINITY
  for (const column of columns) {
    if (left <= 0) break
    const room = Math.min(column.width ?? left, left)
    cells.push(
      cellOf(column, words => {
        const cut = width === null ? words : cutTo(words, room)
        return column.width === null ? cut : fill(cut, room)
      }),
    )
    left -= room + gap.length
  }
  return cells.join(gap)
}
