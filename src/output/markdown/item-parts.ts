import type {Item} from '../../record/schema.js'

/** A part of an item: words of its own, or sub-items. */
export type ItemPart =
  | {readonly kind: 'words'; readonly text: string}
  | {readonly kind: 'items'; readonly items: readonly Item[]}

/**
 * An item's own words and its sub-items in the order they were printed. The item's text holds both, the sub-items with
 * their markers on lines of their own; where it does not, as in a record that was edited, the sub-items stand last.
 */
export function itemParts({text, items}: Pick<Item, 'text' | 'items'>): ItemPart[] {
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
  for (const item of items) {
    const found = findLines(text, formsOf(item), at)
    if (!found) return [...(text === '' ? [] : [{kind: 'words' as const, text}]), {kind: 'items', items}]
    addWords(found.start - 1)
    run.push(item)
    at = found.end + 1
  }
  addRun()
  addWords(text.length)
  return parts
}

/** How a sub-item can stand in the text above it. */
function formsOf({label, text}: Item): string[] {
  const marker = label === null ? '•' : `${label}.`
  return text === '' ? [marker] : [`${marker} ${text}`, `${marker}\n${text}`, ...(label === null ? [text] : [])]
}

/** Where one of the forms stands first, as whole lines. */
function findLines(text: string, forms: readonly string[], from: number): {start: number; end: number} | null {
  const found = forms
    .map(form => ({start: `\n${text}\n`.indexOf(`\n${form}\n`, from), length: form.length}))
    .filter(({start}) => start >= 0)
    .sort((one, other) => one.start - other.start)[0]
  return found ? {start: found.start, end: found.start + found.length} : null
}
