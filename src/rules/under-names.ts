import type {Item} from '../record/schema.js'

const mostWordsOfName = 10

/**
 * > | 1. The following appointments be made:-
 * > | Lark School
 *     ^^^^^^^^^^^
 * > | (a) Mr A Example
 * Which of an item's sub-items stand right under a name. The item's text holds what was printed between them.
 */
export function underNames({text, items}: Pick<Item, 'text' | 'items'>): ReadonlySet<number> {
  const found = new Set<number>()
  if (items.length < 2) return found
  const lines = text.split('\n')
  let at = 0
  for (const [index, item] of items.entries()) {
    const [opening = '', ...others] = `${item.label === null ? '•' : `${item.label}.`} ${item.text}`
      .trimEnd()
      .split('\n')
    const above = at
    while (at < lines.length && lines[at] !== opening) at++
    if (at > above && at < lines.length && isName(lines[at - 1] ?? '')) found.add(index)
    at += 1 + others.length
  }
  return found
}

const isName = (line: string): boolean =>
  !/[.;,?!]$/.test(line) && line.split(' ', mostWordsOfName + 1).length <= mostWordsOfName
