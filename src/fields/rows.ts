import type {Print} from '../text/print.js'
import type {Passage} from './passages.js'

const joins = /(?:^|[ ,;])(?:and|or|and\/or)$/i

/** Whether a line ends in `and`, `or` or both, so that another follows. */
export const endsInAnd = (text: string): boolean => joins.test(text)

/** > | Councillor Heron; / Councillor Plover; and / Councillor Teal.: no list ends above its last row. */
const isUnfinished = (row: string): boolean => row.endsWith(';') || row.endsWith(',') || endsInAnd(row)

/**
 * Whether a line is one more of the rows that an item announced, below those it has. Rows that end in stops go on;
 * others go as far as the first line that ends in one, which is theirs where the row above is unfinished.
 */
export function isNextRow(rows: readonly Print[], {text}: Print): boolean {
  const [first, above] = [rows[0]?.text, rows.at(-1)?.text]
  if (first === undefined || above === undefined) return true
  if (above.endsWith('.')) return first.endsWith('.')
  return !text.endsWith('.') || isUnfinished(above)
}

/** Rows on successive lines end at a blank line below which a sentence stands that is unlike them. */
export function endsRows(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index] as Passage // the caller read it
  if (index < 2 || passage.blanksAbove === 0 || !passage.print.text.endsWith('.')) return false
  for (let row = 0; row < index; row++) {
    const {blanksAbove, print} = passages[row] as Passage // row < index
    if ((row > 0 && blanksAbove > 0) || print.text.endsWith('.')) return false
  }
  return !isUnfinished(passages[index - 1]?.print.text ?? '')
}
