import type {DecisionRecord} from '../../record/schema.js'

type ListItem = {readonly label: string | null; readonly text: string}

/** The narrative as one text, paragraphs parted by a blank line; an item's text holds its sub-items. */
export const narrativeText = ({narrative}: DecisionRecord): string =>
  narrative
    .map(block => {
      if (block.type === 'list') return block.items.map(itemLine).join('\n')
      if (block.type === 'table') return block.rows.map(cells => cells.join(' | ')).join('\n')
      return block.text
    })
    .join('\n\n')

/** The operative part as one text. */
export const resolutionText = ({resolutions}: DecisionRecord): string =>
  resolutions
    .map(({lead, items}) =>
      [
        ...(lead === null ? [] : [lead]),
        ...items.flatMap(item => (item.heading === null ? [itemLine(item)] : [item.heading, itemLine(item)])),
      ].join('\n'),
    )
    .join('\n\n')

const itemLine = ({label, text}: ListItem): string => (label === null ? text : `${label}. ${text}`)
