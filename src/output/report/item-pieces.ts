import type {Item} from '../../record/schema.js'
import {type Lines, subItemLines} from '../sub-item-lines.js'

/** Words of an item that stand together: its own, or those of an item below it. `at` is the item's JSON Pointer. */
export type ItemPiece = {
  readonly at: string
  readonly label: string | null
  readonly text: string
  readonly depth: number
  /** Whether its marker stands before it; an item's tail has none. */
  readonly isFirst: boolean
}

/**
 * An item's text in the pieces that it and the items below it own, in the order they were printed: an item's text
 * repeats what is below it, and a page that shows both would show it twice.
 */
export function itemPieces(item: Item, at: string, depth = 0): ItemPiece[] {
  const {label} = item
  const lines = subItemLines(item)
  if (!lines) return [{at, label, text: item.text, depth, isFirst: true}]
  const own: ItemPiece[] = []
  const below: ItemPiece[] = []
  let from = 0
  for (const [index, sub] of item.items.entries()) {
    const found = lines[index] as Lines // there are as many
    const before = item.text.slice(from, found.start).trim()
    if (before !== '' || index === 0) below.push({at, label, text: before, depth, isFirst: index === 0})
    for (const piece of itemPieces(sub, `${at}/items/${index}`, depth + 1)) below.push(piece)
    from = found.end
  }
  const rest = item.text.slice(from).trim()
  if (rest !== '' || item.items.length === 0) own.push({at, label, text: rest, depth, isFirst: item.items.length === 0})
  return [...below, ...own]
}
