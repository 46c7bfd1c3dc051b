import type {Block} from '../fields/blocks.js'
import type {Group} from '../fields/group.js'
import {itemText} from '../fields/item-text.js'
import type {Item} from '../fields/outline.js'
import {join} from '../text/print.js'
import type {EvidenceLog} from './evidence.js'
import type {DecisionRecord, Evidence, Item as RecordItem} from './schema.js'

type RecordGroup = DecisionRecord['resolutions'][number]
type RecordBlock = DecisionRecord['narrative'][number]
type Basis = Evidence['basis']

/** Narrative as the record holds it, each text noted where it was printed. */
export function writeBlocks(blocks: readonly Block[], at: string, evidence: EvidenceLog): RecordBlock[] {
  return blocks.map((block, index) => writeBlock(block, `${at}/${index}`, evidence))
}

function writeBlock(block: Block, at: string, evidence: EvidenceLog): RecordBlock {
  switch (block.type) {
    case 'list':
      return {
        type: 'list',
        ordered: block.items.some(item => item.label !== null),
        items: writeItems(block.items, `${at}/items`, evidence, 'stated'),
      }
    case 'table':
      return {
        type: 'table',
        rows: block.rows.map((row, number) =>
          row.cells.map((cell, column) =>
            cell.text === '' ? '' : evidence.value(`${at}/rows/${number}/${column}`, cell),
          ),
        ),
      }
    default:
      return {type: block.type, text: evidence.value(`${at}/text`, block.print)}
  }
}

function writeItems(items: readonly Item[], at: string, evidence: EvidenceLog, basis: Basis): RecordItem[] {
  return items.map((item, index) => writeItem(item, `${at}/${index}`, evidence, basis))
}

function writeItem(item: Item, at: string, evidence: EvidenceLog, basis: Basis): RecordItem {
  if (item.marker) evidence.mark(item.marker.print)
  if (item.marker?.gap) evidence.mark(item.marker.gap)
  return {
    label: item.label ? evidence.value(`${at}/label`, item.label, basis) : null,
    text: evidence.value(`${at}/text`, itemText(item), basis),
    items: writeItems(item.items, `${at}/items`, evidence, basis),
  }
}

/** The operative part as the record holds it; what an inferred group holds is inferred. */
export function writeGroups(groups: readonly Group[], at: string, evidence: EvidenceLog): RecordGroup[] {
  return groups.map(({kind, to, basis, lead, items}, index) => ({
    kind,
    to,
    basis,
    lead: lead ? evidence.value(`${at}/${index}/lead`, lead, basis) : null,
    items: items.map((item, number) => {
      const place = `${at}/${index}/items/${number}`
      const heading =
        item.heading.length > 0 ? evidence.value(`${place}/heading`, join(item.heading, ' '), basis) : null
      const {label, text, items} = writeItem(item, place, evidence, basis)
      return {heading, label, text, items}
    }),
  }))
}
