import {endsInColon} from '../text/letters.js'
import {concat, join, type Print} from '../text/print.js'
import {listText} from './item-text.js'
import {allItems, createOutline, type Item} from './outline.js'
import type {Passage} from './passages.js'

/** What running text is made of. */
export type Block =
  | {readonly type: 'paragraph'; readonly print: Print}
  | {readonly type: 'heading'; readonly print: Print}
  | {readonly type: 'list'; readonly items: readonly Item[]}
  | {readonly type: 'table'; readonly rows: readonly Row[]}

/** A row of a table: as printed, bars included, and cell by cell. */
export type Row = {readonly print: Print; readonly cells: readonly Print[]}

const isPlain = (passage: Passage | undefined): passage is Passage =>
  passage !== undefined && passage.markers.length === 0 && passage.level === 0 && passage.cells.length === 0

/** Passages as paragraphs, lists, headings and tables. An unmarked paragraph ends a list, a blank line does not. */
export function readBlocks(passages: readonly Passage[]): Block[] {
  const blocks: Block[] = []
  for (let index = 0; index < passages.length; ) {
    const passage = passages[index] as Passage // index is in range
    const end = endOfBlock(passages, index, blocks.at(-1))
    const taken = passages.slice(index, end)
    if (passage.markers.length > 0) {
      for (const list of listsOf(taken)) blocks.push(list)
    } else if (passage.cells.length > 0)
      blocks.push({type: 'table', rows: taken.map(({print, cells}) => ({print, cells}))})
    else if (taken.length > 1) blocks.push({type: 'list', items: rowsOf(taken)})
    else blocks.push({type: passage.level > 0 ? 'heading' : 'paragraph', print: passage.print})
    index = end
  }
  return blocks
}

function endOfBlock(passages: readonly Passage[], index: number, above: Block | undefined): number {
  const passage = passages[index]
  const endWhere = (goesOn: (passage: Passage) => boolean) => {
    let end = index + 1
    for (let next = passages[end]; next && goesOn(next); next = passages[end]) end++
    return end
  }
  if (passage && passage.markers.length > 0) return endWhere(next => next.markers.length > 0)
  if (passage && passage.cells.length > 0) return endOfTable(passages, index)
  const isAnnounced = above?.type === 'paragraph' && endsInColon(above.print.text)
  if (!isAnnounced || !isPlain(passage) || passage.opening) return index + 1
  return endWhere(next => isPlain(next) && next.blanksAbove === 0 && !next.opening)
}

/** A row apart from those above, with a line below it that is blank or draws a rule, is the head of another table. */
function endOfTable(passages: readonly Passage[], index: number): number {
  let isTight = false
  for (let at = index + 1; at < passages.length; at++) {
    const {cells, blanksAbove} = passages[at] as Passage // at is in range
    const below = passages[at + 1]
    if (cells.length === 0 || (isTight && blanksAbove > 0 && below && below.cells.length > 0 && below.blanksAbove > 0))
      return at
    isTight ||= blanksAbove === 0
  }
  return passages.length
}

function listsOf(passages: readonly Passage[]): Block[] {
  const outline = createOutline()
  for (const passage of passages) outline.add(passage)
  return outline.lists.map(items => ({type: 'list', items}))
}

/** Several unmarked rows under a line that announces them. */
function rowsOf(passages: readonly Passage[]): Item[] {
  const outline = createOutline()
  for (const passage of passages) outline.addRow(passage)
  return allItems(outline)
}

/** Blocks as one text: a blank line between paragraphs, a list straight below the paragraph that announces it. */
export function blocksText(blocks: readonly Block[]): Print {
  const [first] = blocks
  if (first && blocks.length === 1) return blockText(first)
  return concat(
    blocks.map((block, index) => {
      const isBelow = block.type === 'list' && blocks[index - 1]?.type === 'paragraph'
      return {print: blockText(block), before: isBelow ? '\n' : '\n\n'}
    }),
  )
}

function blockText(block: Block): Print {
  if (block.type === 'list') return listText(block.items)
  if (block.type === 'table')
    return join(
      block.rows.map(row => row.print),
      '\n',
    )
  return block.print
}
