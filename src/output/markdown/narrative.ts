import type {DecisionRecord} from '../../record/schema.js'
import {escapeMarkdown} from './escape-markdown.js'
import {listOf} from './list.js'
import {paragraphsOf} from './paragraphs.js'
import {tableOf} from './table.js'

type Block = DecisionRecord['narrative'][number]

/** Running text, block by block. Two lists with nothing between them would be read as one. */
export const narrativeIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block, index) =>
    block.type === 'list' && blocks[index - 1]?.type === 'list' ? ['<!-- -->', ...blockIn(block)] : blockIn(block),
  )

function blockIn(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphsOf(block.text)
    case 'heading':
      return [`### ${escapeMarkdown(block.text)}`]
    case 'list':
      return [listOf(block.items)]
    case 'table':
      return [tableOf(block.rows)]
  }
}
