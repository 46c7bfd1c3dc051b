import type {DecisionRecord, Item} from '../record/schema.js'

type Block = DecisionRecord['narrative'][number]
type Group = DecisionRecord['resolutions'][number]

/** Running text as one, as the record's own texts are: a blank line between paragraphs, a list straight below its own. */
export const narrativeText = (blocks: readonly Block[]): string =>
  blocks
    .map((block, index) => {
      const isBelow = block.type === 'list' && blocks[index - 1]?.type === 'paragraph'
      return `${index === 0 ? '' : isBelow ? '\n' : '\n\n'}${blockText(block)}`
    })
    .join('')

function blockText(block: Block): string {
  if (block.type === 'list') return block.items.map(itemLine).join('\n')
  if (block.type === 'table') return block.rows.map(row => row.join(' | ')).join('\n')
  return block.text
}

/** The operative part as one text: the words before each group, its items below them. */
export const resolutionsText = (groups: readonly Group[]): string => groups.map(groupText).join('\n\n')

function groupText({lead, items}: Group): string {
  const [only, ...more] = items
  const above = lead === null ? [] : [lead]
  // A sentence was parted after its `that`; what ends in a colon stood above its items.
  if (lead !== null && only && more.length === 0 && only.label === null && !/:-?$/.test(lead))
    return `${lead} ${only.text}`
  return [
    ...above,
    ...items.flatMap(item => (item.heading === null ? [itemLine(item)] : [item.heading, itemLine(item)])),
  ].join('\n')
}

/** An item's text holds what stands below it already. */
const itemLine = ({label, text}: Pick<Item, 'label' | 'text'>): string =>
  `${label === null ? '•' : `${label}.`} ${text}`
