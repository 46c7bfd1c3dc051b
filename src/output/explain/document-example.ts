import type {Parsed} from '../../parsed.js'
import {exampleBytes} from '../../rules/reading/example-bytes.js'
import type {ReadingCard} from '../../rules/reading/reading-card.js'
import {escapeControls} from '../escape-controls.js'
import {messagesOf} from '../file-message.js'
import {messageLine} from '../message-line.js'
import type {Shown} from './shown.js'
import {linesOf, shownLines} from './shown-lines.js'

/** Reads a document: the library's own `parse`. */
export type Parse = (path: string, bytes: Uint8Array) => Parsed

/**
 * An example document: its lines that matter, numbered, with a mark under each place that a message of the code speaks
 * of, and those messages. One at the very start speaks of the document as a whole, and marks nothing.
 */
export function documentExample({code, examples}: ReadingCard, which: 'fails' | 'passes', parse: Parse): Shown {
  if (typeof examples === 'string') return {shows: examples, lines: [], messages: []}
  const {shows, text} = examples[which]
  const lines = linesOf(text)
  const other = linesOf(examples[which === 'fails' ? 'passes' : 'fails'].text)
  const messages = messagesOf(parse('boating-lake.txt', exampleBytes(text))).filter(told => told.code === code)
  const columns = new Map<number, number[]>()
  for (const {line, column} of messages)
    if (line > 1 || column > 1) columns.set(line - 1, [...(columns.get(line - 1) ?? []), column])
  return {
    shows,
    lines: numbered(lines, [...new Set([...shownLines(lines, other), ...columns.keys()])], columns),
    messages: messages.map(message => messageLine(message, (_, word) => word)),
  }
}

/** Lines with their numbers; `...` where some are left out. */
function numbered(
  lines: readonly string[],
  indexes: readonly number[],
  columns: ReadonlyMap<number, readonly number[]>,
): string[] {
  const width = String(lines.length).length
  const rows: string[] = []
  let next = 0
  for (const index of indexes.toSorted((one, another) => one - another)) {
    if (index > next) rows.push('...')
    rows.push(`${String(index + 1).padStart(width)} | ${escapeControls(lines[index] ?? '')}`.trimEnd())
    const marked = columns.get(index)
    if (marked) rows.push(`${' '.repeat(width)} | ${marks(marked)}`)
    next = index + 1
  }
  if (next < lines.length) rows.push('...')
  return rows
}

const marks = (columns: readonly number[]): string => columns.reduce((row, column) => `${row.padEnd(column - 1)}^`, '')
