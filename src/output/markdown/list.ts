import type {Item} from '../../record/schema.js'
import {escapeMarkdown} from './escape-markdown.js'
import {type ItemPart, itemParts} from './item-parts.js'
import {paragraphsOf} from './paragraphs.js'

/**
 * Items as a list, with the labels that were printed. Readers number an ordered list themselves, so it is one only where
 * they come to the same numbers; else the labels are words.
 */
export function listOf(items: readonly Item[]): string {
  const isCounted = items.every(({label}, index) => label !== null && isNext(label, items[0]?.label ?? '', index))
  return items.map(item => itemOf(item, isCounted)).join('\n')
}

const isNext = (label: string, first: string, index: number): boolean =>
  /^(?:0|[1-9]\d{0,7})$/.test(first) && label === String(Number(first) + index)

function itemOf(item: Item, isCounted: boolean): string {
  const [first, ...rest] = itemParts(item).flatMap(blocksOf)
  const words = first?.kind === 'words' ? first.written : ''
  const blocks = first && first.kind === 'items' ? [first, ...rest] : rest
  const label = item.label === null || isCounted ? '' : `**${escapeMarkdown(item.label)}.**`
  const head = [label, words].filter(Boolean).join(' ')
  return indented([head, ...blocks.map(({written}) => written)], isCounted ? `${item.label}.` : '-')
}

type Block = {readonly kind: ItemPart['kind']; readonly written: string}

const blocksOf = (part: ItemPart): Block[] =>
  part.kind === 'items'
    ? [{kind: 'items', written: listOf(part.items)}]
    : paragraphsOf(part.text).map(written => ({kind: 'words', written}))

/** Blocks behind a marker. A list that stands first begins on the next line, for `- - -` is a rule. */
function indented([head = '', ...rest]: readonly string[], marker: string): string {
  const indent = ' '.repeat(marker.length + 1)
  const below = (block: string) =>
    block
      .split('\n')
      .map(line => (line === '' ? '' : indent + line))
      .join('\n')
  const first = head === '' ? marker : `${marker} ${below(head).trimStart()}`
  const [next, ...others] = rest.map(below)
  if (next === undefined) return first
  return [head === '' ? `${first}\n${next}` : `${first}\n\n${next}`, ...others].join('\n\n')
}
