import fc from 'fast-check'
import {clause, row} from './arbitrary-words.js'
import type {ItemKind, ModelItem} from './model-record.js'

type ListKind = Exclude<ItemKind, 'row'>
const depths: readonly ListKind[] = ['number', 'letter', 'roman', 'bullet']
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

export function labelOf(kind: ItemKind, index: number): string | null {
  if (kind === 'number') return String(index + 1)
  if (kind === 'letter') return String.fromCharCode(97 + index)
  return kind === 'roman' ? (romans[index] ?? null) : null
}

export const bareItem = (kind: ItemKind, label: string | null, words: string): ModelItem => ({
  kind,
  label,
  words,
  items: [],
  tail: null,
  heading: null,
})

/** How items but the last may end; all of them end a line whatever is printed below, since the next one has a marker. */
const innerEnds = fc.constantFrom('.', ';', '; and', ',', '')

/** The items of one list below those of `outer` kinds, each with a list of another kind below it now and then. */
export function itemsOf(
  kind: ListKind,
  most: number,
  mayHoldLists = true,
  outer: readonly ListKind[] = [],
): fc.Arbitrary<ModelItem[]> {
  const open = [...outer, kind]
  const deeper = mayHoldLists ? depths.filter(next => !open.includes(next)) : []
  const bulletsBelow = kind === 'bullet' && mayHoldLists
  const none = fc.constant<ModelItem[]>([])
  const below: fc.Arbitrary<ModelItem[]> =
    deeper.length === 0 && !bulletsBelow
      ? none
      : fc.oneof(
          {weight: 9, arbitrary: none},
          ...deeper.map(next => ({weight: 1, arbitrary: itemsOf(next, 3, next !== 'bullet', open)})),
          ...(bulletsBelow ? [{weight: 1, arbitrary: itemsOf('bullet', 3, false)}] : []),
        )
  const parts = fc.array(fc.tuple(clause, innerEnds, below), {minLength: 1, maxLength: most})
  return parts.map(items =>
    items.map(([words, end, subItems], index) => {
      // Beyond `g` a numeral below a letter cannot be told from the next letter.
      const nested = kind === 'letter' && index > 6 && subItems[0]?.kind === 'roman' ? [] : subItems
      const isLast = index === items.length - 1
      const stop = nested.length > 0 ? ':-' : isLast ? '.' : end
      return {...bareItem(kind, labelOf(kind, index), words + stop), items: nested}
    }),
  )
}

/** Two rows or more, so that they are several in a row. */
export const rows = fc
  .array(row, {minLength: 2, maxLength: 5})
  .map(lines => lines.map(words => bareItem('row', null, words)))
