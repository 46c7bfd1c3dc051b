import type {DecisionRecord, Item} from '../../record/schema.js'
import type {Field, Table} from './column.js'
import {type NumberedRecord, recordNumber} from './decisions-table.js'

/** An item with where it stands; a group that holds none is a row too, or its words would be lost. */
export type ResolutionRow = NumberedRecord & {
  readonly group: DecisionRecord['resolutions'][number]
  readonly groupNumber: number
  readonly position: number
  readonly path: string | null
  readonly depth: number
  readonly item: (Item & {readonly heading?: string | null}) | null
}

/** The items of a record in the order they were printed, each before what stands below it. */
export function* resolutionRows(numbered: NumberedRecord): Generator<ResolutionRow> {
  let position = 0
  for (const [index, group] of numbered.record.resolutions.entries()) {
    const common = {...numbered, group, groupNumber: index + 1}
    if (group.items.length === 0) yield {...common, position: ++position, path: null, depth: 0, item: null}
    for (const found of itemsBelow(group.items, [])) yield {...common, position: ++position, ...found}
  }
}

/** Lists nest twelve deep at most, so that this may call itself. */
function* itemsBelow(
  items: readonly Item[],
  above: readonly string[],
): Generator<Pick<ResolutionRow, 'item' | 'path' | 'depth'>> {
  for (const [index, item] of items.entries()) {
    const labels = [...above, item.label ?? `•${index + 1}`]
    yield {item, path: labels.join('.'), depth: labels.length}
    yield* itemsBelow(item.items, labels)
  }
}

const atLeast = (minimum: number, description: string): Field => ({
  type: 'integer',
  description,
  constraints: {required: true, minimum},
})

/** One row an item of an operative part. */
export const resolutionsTable: Table<ResolutionRow> = {
  name: 'resolutions',
  title: 'Resolutions',
  description: 'One row an item of an operative part, sub-items too, each behind the item that holds it.',
  primaryKey: [recordNumber.name, 'position'],
  belongsTo: {table: 'decisions', column: recordNumber.name},
  columns: [
    recordNumber,
    {name: 'key', is: '/key', of: ({record}) => record.key},
    {
      name: 'position',
      is: atLeast(1, 'The place of the row among those of its record, from 1; an item stands before its sub-items'),
      of: ({position}) => position,
    },
    {
      name: 'group_number',
      is: atLeast(1, 'The place of its group, one block of the operative part, from 1'),
      of: ({groupNumber}) => groupNumber,
    },
    {name: 'kind', is: '/resolutions/0/kind', of: ({group}) => group.kind},
    {name: 'basis', is: '/resolutions/0/basis', of: ({group}) => group.basis},
    {name: 'recommended_to', is: '/resolutions/0/to', of: ({group}) => group.to},
    {name: 'lead', is: '/resolutions/0/lead', of: ({group}) => group.lead},
    {
      name: 'path',
      is: {
        type: 'string',
        description:
          'The labels from the outermost item to this one (`2.a`); `•3` is the third item of a list that has no label. For people: labels repeat and skip as printed, `record_number` and `position` do not. Empty where a group holds no item',
      },
      of: ({path}) => path,
    },
    {
      name: 'depth',
      is: atLeast(0, '1 for an item of the group, 2 for a sub-item and so on; 0 for a group that holds no item'),
      of: ({depth}) => depth,
    },
    {name: 'label', is: '/resolutions/0/items/0/label', of: ({item}) => item?.label ?? null},
    {name: 'heading', is: '/resolutions/0/items/0/heading', of: ({item}) => item?.heading ?? null},
    {
      name: 'text',
      is: {
        type: 'string',
        description:
          'The whole item, its sub-items (`a. ...`, `• ...`) and its tail on lines of their own; the sub-items are rows too',
      },
      of: ({item}) => item?.text ?? null,
    },
  ],
}
