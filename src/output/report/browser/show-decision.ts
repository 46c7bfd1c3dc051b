import type {DecisionRecord, Item} from '../../../record/schema.js'
import {itemPieces} from '../item-pieces.js'
import {element} from './element.js'
import type {RecordValues} from './record-values.js'

type Group = DecisionRecord['resolutions'][number]
type Block = DecisionRecord['narrative'][number]

/** The narrative, block by block. */
export const showNarrative = (blocks: readonly Block[], values: RecordValues): HTMLElement[] =>
  blocks.map((block, index) => showBlock(block, `/narrative/${index}`, values))

function showBlock(block: Block, at: string, values: RecordValues): HTMLElement {
  if (block.type === 'list')
    return element(
      'div',
      {class: 'items'},
      ...block.items.flatMap((item, n) => showItem(item, `${at}/items/${n}`, values)),
    )
  if (block.type === 'table')
    return element(
      'table',
      {class: 'printed'},
      ...block.rows.map((cells, row) =>
        element('tr', {}, ...cells.map((cell, n) => element('td', {}, values.link(`${at}/rows/${row}/${n}`, cell)))),
      ),
    )
  return element('p', {class: block.type}, values.link(`${at}/text`, block.text))
}

/** The operative part: what was resolved, recommended, agreed or noted. */
export const showGroups = (groups: readonly Group[], values: RecordValues): HTMLElement[] =>
  groups.flatMap(({lead, items, basis}, index) => {
    const at = `/resolutions/${index}`
    return [
      ...(basis === 'inferred'
        ? [element('p', {class: 'basis'}, 'inferred: no word such as RESOLVED is printed above the list')]
        : []),
      ...(lead === null ? [] : [element('p', {class: 'opening'}, values.link(`${at}/lead`, lead))]),
      element(
        'div',
        {class: 'items'},
        ...items.flatMap((item, number) => {
          const place = `${at}/items/${number}`
          return [
            ...(item.heading === null
              ? []
              : [element('p', {class: 'heading'}, values.link(`${place}/heading`, item.heading))]),
            ...showItem(item, place, values),
          ]
        }),
      ),
    ]
  })

/** An item and those below it as rows: the marker as printed, then the words. */
function showItem(item: Item, at: string, values: RecordValues): HTMLElement[] {
  return itemPieces(item, at).map(({at: place, label, text, depth, isFirst}) =>
    element(
      'div',
      {class: `item depth${Math.min(depth, 4)}`},
      element('span', {class: 'marker'}, ...(isFirst ? [markerOf(label, place, values)] : [])),
      text === '' ? '' : values.link(`${place}/text`, text),
    ),
  )
}

const markerOf = (label: string | null, at: string, values: RecordValues): Node =>
  label === null ? element('span', {class: 'dot'}, '•') : values.link(`${at}/label`, label, 'label')
