import type {Row} from './report-data.js'
import type {Query} from './route.js'
import {sectionNames} from './sections.js'

/** What the list can be sorted by. */
export const columns = ['meetingDate', 'title', 'format', 'publication', 'callIn', 'held', 'messages'] as const

export type Column = (typeof columns)[number]

/**
 * The rows that a query asks for, by their index, in the order that it asks for. `textOf` gives everything of a row
 * that words are looked for in, in lower case; every word must be there.
 */
export function chooseRows(rows: readonly Row[], query: Query, textOf: (index: number) => string): number[] {
  const words = query.words
    .toLowerCase()
    .split(' ')
    .filter(word => word !== '')
  const chosen: number[] = []
  for (const [index, row] of rows.entries()) {
    if (!isAskedFor(row, query)) continue
    if (words.length > 0) {
      const text = textOf(index)
      if (!words.every(word => text.includes(word))) continue
    }
    chosen.push(index)
  }
  return sorted(chosen, rows, query.sort)
}

function isAskedFor({meetingDate, format, absent, messages}: Row, query: Query): boolean {
  if (query.year !== '' && (meetingDate?.slice(0, 4) ?? 'none') !== query.year) return false
  if (query.format !== '' && format !== query.format) return false
  if (query.code === 'any' && Object.keys(messages).length === 0) return false
  if (query.code !== '' && query.code !== 'any' && !Object.hasOwn(messages, query.code)) return false
  if (query.absent === 'none') return absent.length === 0
  return query.absent === '' || absent.some(name => name === query.absent)
}

/** In the order of the run where no column is named; what is not there comes last either way. */
function sorted(chosen: number[], rows: readonly Row[], sort: string): number[] {
  const isDown = sort.startsWith('-')
  const column = columns.find(name => name === (isDown ? sort.slice(1) : sort))
  if (!column) return chosen
  const keys = chosen.map(index => ({index, key: keyOf(rows[index] as Row, column)})) // chosen from rows
  const way = isDown ? -1 : 1
  return keys
    .sort(({key: one, index: first}, {key: other, index: second}) => {
      if (one === other) return first - second
      if (one === null) return 1
      if (other === null) return -1
      return one < other ? -way : way
    })
    .map(({index}) => index)
}

function keyOf(row: Row, column: Column): string | number | null {
  if (column === 'held') return sectionNames.length - row.absent.length
  if (column === 'messages') return messagesIn(row)
  const value = row[column]
  return column === 'title' ? (value?.toLowerCase() ?? null) : value
}

/** How many messages a record carries. */
export const messagesIn = ({messages}: Row): number => Object.values(messages).reduce((sum, count) => sum + count, 0)
