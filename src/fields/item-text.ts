import {emptyPrint, join, type Print, reworded, startOf} from '../text/print.js'
import type {Item} from './outline.js'

/** How a marker is written inside a text, whatever it looked like: `1. `, `a. `, `• `. */
function markerText(item: Item): Print {
  if (!item.marker) return emptyPrint
  return reworded(item.marker.print, item.label ? `${item.label.text}.` : '•')
}

/** An item with its marker, the items below it and its tail, each on a line of its own. */
const lineOf = (item: Item): Print => join([join([markerText(item), item.words], ' '), ...linesBelow(item)], '\n')

/** Sub-items and tail in the order they were printed. */
const linesBelow = (item: Item): Print[] =>
  [...item.items.map(lineOf), ...item.tail].sort((one, other) => startOf(one) - startOf(other))

const holdsNothing = ({items, tail}: Item): boolean => items.length === 0 && tail.length === 0

/** The whole text of an item without its own marker. */
export const itemText = (item: Item): Print =>
  holdsNothing(item) ? item.words : join([item.words, ...linesBelow(item)], '\n')

/** The whole text of a list. */
export const listText = (items: readonly Item[]): Print => join(items.map(lineOf), '\n')
