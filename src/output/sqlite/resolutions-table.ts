import type {DecisionRecord, Item} from '../../record/schema.js'
import type {Column, Table} from './column.js'
import {columnText} from './column-text.js'

type Group = DecisionRecord['resolutions'][number]

/** An item of the operative part with its place in the tree. */
export type ResolutionRow = {
  readonly id: number
  readonly decisionRowId: number
  readonly parentId: number | null
  /** From 1 on. */
  readonly groupNumber: number
  readonly group: Group
  readonly heading: string | null
  /** Null where a group holds its lead alone. */
  readonly item: Item | null
  readonly depth: number
  readonly position: number
  readonly path: string
}

/** Every item of a record's operative part, each after the one that holds it; ids run on from `id`. */
export function* resolutionRows(record: DecisionRecord, decisionRowId: number, id: number): Generator<ResolutionRow> {
  for (const [index, group] of record.resolutions.entries()) {
    const shared = {decisionRowId, groupNumber: index + 1, group}
    if (group.items.length === 0)
      yield {...shared, id: id++, parentId: null, heading: null, item: null, depth: 0, position: 1, path: ''}
    const open = [{items: group.items as readonly Listed[], next: 0, parentId: null as number | null, path: ''}]
    for (let level = open.at(-1); level; level = open.at(-1)) {
      const item = level.items[level.next++]
      if (!item) open.pop()
      else {
        const {next: position, parentId} = level
        const name = item.label ?? `[${position}]`
        const path = level.path === '' ? name : `${level.path}.${name}`
        yield {...shared, id, parentId, heading: item.heading ?? null, item, depth: open.length - 1, position, path}
        open.push({items: item.items, next: 0, parentId: id++, path})
      }
    }
  }
}

/** Only an outermost item may have a heading. */
type Listed = Item & {readonly heading?: string | null}

const text = (
  name: string,
  type: string,
  about: string,
  of: (row: ResolutionRow) => string | null,
): Column<ResolutionRow> => ({
  name,
  type,
  about,
  of: row => columnText(of(row)),
})

const columns: readonly Column<ResolutionRow>[] = [
  {name: 'id', type: 'INTEGER PRIMARY KEY', about: 'This row', of: row => row.id},
  {
    name: 'decision_row_id',
    type: 'INTEGER NOT NULL REFERENCES decisions (row_id) ON DELETE CASCADE',
    about: 'The record that it is of',
    of: row => row.decisionRowId,
  },
  {
    name: 'parent_id',
    // Not a cascade: SQLite follows one only a thousand levels deep, and the record's own takes every item anyway.
    type: 'INTEGER REFERENCES resolutions (id) DEFERRABLE INITIALLY DEFERRED',
    about: 'The item that holds it; null for an outermost one',
    of: row => row.parentId,
  },
  {
    name: 'group_number',
    type: 'INTEGER NOT NULL',
    about: 'Which block of the operative part, from 1 on',
    of: row => row.groupNumber,
  },
  text(
    'kind',
    "TEXT NOT NULL CHECK (kind IN ('resolved', 'recommended', 'agreed', 'noted', 'unstated'))",
    "What the block's opening word says was done",
    row => row.group.kind,
  ),
  text(
    'basis',
    "TEXT NOT NULL CHECK (basis IN ('stated', 'inferred'))",
    'Whether an opening word is printed',
    row => row.group.basis,
  ),
  text('recommended_to', 'TEXT', 'The body recommended to, such as `Council`', row => row.group.to),
  text('lead', 'TEXT', "The words before the block's first item; null when inferred", row => row.group.lead),
  text('heading', 'TEXT', 'A bare sub-heading printed above the item', row => row.heading),
  text('label', 'TEXT', 'The printed marker without its punctuation', row => row.item?.label ?? null),
  text(
    'text',
    'TEXT',
    'The whole item with its sub-items; null where the block holds its lead alone',
    row => row.item?.text ?? null,
  ),
  {name: 'depth', type: 'INTEGER NOT NULL', about: '0 for an outermost item', of: row => row.depth},
  {
    name: 'position',
    type: 'INTEGER NOT NULL',
    about: 'Its place among the items beside it, from 1 on',
    of: row => row.position,
  },
  text(
    'path',
    'TEXT NOT NULL',
    'The labels down to it as printed, such as `2.a`; `[3]` is the third item where it has none',
    row => row.path,
  ),
]

/** One row an item, at any depth. */
export const resolutions: Table<ResolutionRow> = {
  name: 'resolutions',
  about: 'What was decided: one row an item of an operative part, at any depth',
  columns,
  constraints: [],
  indexes: ['decision_row_id', 'parent_id', 'kind', 'recommended_to'],
}
