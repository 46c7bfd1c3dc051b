import {beginsLower} from '../text/letters.js'
import type {Print} from '../text/print.js'
import type {Passage} from './passages.js'

const joins = /(?:^|[ ,;])(?:and|or|and\/or)$/i

/** Whether a line ends in `and`, `or` or both, so that another follows. */
export const endsInAnd = (text: string): boolean => joins.test(text)

/** > | Councillor Heron; / Councillor Plover; and / Councillor Teal.: no list ends above its last row. */
const isUnfinished = (row: string): boolean => row.endsWith(';') || row.endsWith(',') || endsInAnd(row)

/** Whether one dash parts the two halves of a row, as it parts no sentence: `Ash Lane School - Mrs A Name`. */
export function isParted(row: string): boolean {
  const [, half, more] = row.split(/ [-\u2013\u2014] /, 3)
  return half !== undefined && more === undefined && !beginsLower(half)
}

/**
 * Whether a line is one more of the rows that an item announced, below those it has. Rows that end in stops go on;
 * others go as far as the first line that ends in one, which is theirs where the row above is unfinished, or where a
 * dash parts it as it parts them.
 */
export function isNextRow(rows: readonly Print[], {text}: Print): boolean {
  const [first, above] = [rows[0]?.text, rows.at(-1)?.text]
  if (first === undefined || above === undefined) return true
  if (above.endsWith('.')) return first.endsWith('.')
  return !text.endsWith('.') || isUnfinished(above) || [first, above, text].every(isParted)
}

/**
 * Where rows on successive lines end, the first at index 0: at a blank line below which a sentence stands that is unlike
 * them; the number of passages where no such line stands below them.
 */
export function endOfRows(passages: readonly Passage[]): number {
  let end = 0
  while (isTightRow(passages[end], end)) end++
  const [first, above, sentence] = [passages[0], passages[end - 1], passages[end]]
  if (end < 2 || !first || !above || !sentence) return passages.length
  const isUnlike = sentence.print.text.endsWith('.') && ![first, above, sentence].every(row => isParted(row.print.text))
  return isUnlike && sentence.blanksAbove > 0 && !isUnfinished(above.print.text) ? end : passages.length
}

const isTightRow = (row: Passage | undefined, index: number): boolean =>
  row !== undefined && (index === 0 || row.blanksAbove === 0) && !row.print.text.endsWith('.')
