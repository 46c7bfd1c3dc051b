import type {DecisionRecord} from '../record/schema.js'

type Block = DecisionRecord['narrative'][number]

/** Blocks as text, parted by blank lines: list items on lines of their own, cells parted by bars. */
export const runningText = (blocks: readonly Block[]): string => blocks.map(textOf).join('\n\n')

function textOf(block: Block): string {
  if (block.type === 'table') return block.rows.map(cells => cells.join(' | ')).join('\n')
  if (block.type !== 'list') return block.text
  return block.items.map(({label, text}) => `${label === null ? '•' : `${label}.`} ${text}`).join('\n')
}
