import {joinMarker} from './join-marker.js'
import type {ModelRecord} from './model-record.js'
import {numberClosing} from './number-closing.js'
import {numberHeader} from './number-header.js'
import {type PrintedLine, printedSections} from './printed-lines.js'
import {sectionLabels} from './section-labels.js'

/** Prints a record as a Markdown table: a row a heading and a row a line below it, or one row for a whole section. */
export function writeTable(record: ModelRecord, rows: 'rows' | 'sections'): string {
  const table = printedSections(record).flatMap(({slot, lines}) => {
    const [number, label] = sectionLabels[slot]
    if (rows === 'sections') return [`| ${number}. | ${label} | ${inOneCell(lines)} |`]
    return [
      `| ${number}. | ${label} |`,
      ...lines.flatMap(line => [...Array(line.gap).fill('|  |  |'), `|  | ${joinMarker(line)} |`]),
    ]
  })
  const [first = '', ...rest] = table
  const rule = rows === 'rows' ? '|---|---|' : '|---|---|---|'
  return [...numberHeader(record), first, rule, ...rest, ...numberClosing(record), ''].join('\n')
}

/** Line ends inside a cell are breaks; two of them are a blank line. */
const inOneCell = (lines: readonly PrintedLine[]) =>
  lines
    .map((line, index) => (index === 0 ? '<br>'.repeat(line.gap) : '<br>'.repeat(line.gap + 1)) + joinMarker(line))
    .join('')
