import type {Item} from '../../record/schema.js'
import {subItemLines} from '../sub-item-lines.js'

/** A part of an item: words of its own, or sub-items. */
export type ItemPart =
  | {readonly kind: 'words'; readonly text: string}
  | {readonly kind: 'items'; readonly items: readonly Item[]}

/**
 * An item's own words and its sub-items in the order they were printed. The item's text holds both, the sub-items with
 * their markers on lines of their own; where it does not, as in a record that was edited, the sub-items stand last.
 */
export function itemParts({text, items}: Pick<Item, 'text' | 'items'>): ItemPart[] {
  const lines = subItemLines({text, items})
  if (!lines) return [...(text === '' ? [] : [{kind: 'words' as const, text}]), {kind: 'items', items}]
  const parts: ItemPart[] = []
  let run: Item[] = []
  let at = 0
  const addWords = (end: number) => {
    if (end <= at) return
    addRun()
    parts.push({kind: 'words', text: text.slice(at, end)})
  }
  const addRun = () => {
    if (run.length > 0) parts.push({kind: 'items', items: run})
    run = []
  }
  for (const [index, {start, end}] of lines.entries()) {
    addWords(start - 1)
    run.push(items[index] as Item) // there are as many
    at = end + 1
  }
  addRun()
  addWords(text.length)
  return parts
}
