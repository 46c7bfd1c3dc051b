import type {Item} from '../record/schema.js'

/** [start, end) of whole lines of a text, without the last one's end. */
export type Lines = {readonly start: number; readonly end: number}

/**
 * Where each sub-item stands in the text of the item that holds it, in their order: an item's text repeats what is below
 * it, with its markers, on lines of its own. Null where one of them is not there, as in a record that was edited.
 */
export function subItemLines({text, items}: Pick<Item, 'text' | 'items'>): Lines[] | null {
  const found: Lines[] = []
  let from = 0
  for (const item of items) {
    const lines = linesOf(item, text, from)
    if (!lines) return null
    found.push(lines)
    from = lines.end + 1
  }
  return found
}

/** The first lines, from a line's start on, that print an item. */
function linesOf(item: Item, text: string, from: number): Lines | null {
  const forms = formsOf(item)
  for (let start = from; start <= text.length; ) {
    for (const form of forms) {
      const end = start + form.length
      if (text.startsWith(form, start) && (end === text.length || text[end] === '\n')) return {start, end}
    }
    const lineEnd = text.indexOf('\n', start)
    if (lineEnd < 0) return null
    start = lineEnd + 1
  }
  return null
}

/** How a sub-item can stand in the text above it. */
function formsOf({label, text}: Item): string[] {
  const marker = label === null ? '•' : `${label}.`
  return text === '' ? [marker] : [`${marker} ${text}`, `${marker}\n${text}`, ...(label === null ? [text] : [])]
}
