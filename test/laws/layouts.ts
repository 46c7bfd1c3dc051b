import type {Loss} from './as-printed.js'
import type {ModelRecord} from './model-record.js'
import {writeCells} from './write-cells.js'
import {writeNumbered} from './write-numbered.js'
import {writeTable} from './write-table.js'
import {writeWeb} from './write-web.js'

export type Layout = {
  readonly name: string
  readonly format: 'numbered' | 'web'
  readonly losses: readonly Loss[]
  readonly write: (record: ModelRecord) => string
}

const whole: readonly Loss[] = []

/** Every layout that has been seen, and what it loses of a record. */
export const layouts: readonly Layout[] = [
  {name: 'numbered, as Word text', format: 'numbered', losses: whole, write: record => writeNumbered(record, 'word')},
  {name: 'numbered, glued', format: 'numbered', losses: whole, write: record => writeNumbered(record, 'glued')},
  {
    name: 'numbered, hard-wrapped',
    format: 'numbered',
    losses: whole,
    write: record => writeNumbered(record, 'wrapped'),
  },
  {name: 'numbered, marked up', format: 'numbered', losses: whole, write: record => writeNumbered(record, 'marked')},
  {name: 'numbered, cut by pages', format: 'numbered', losses: whole, write: record => writeNumbered(record, 'broken')},
  {
    name: 'numbered, converted to Markdown',
    format: 'numbered',
    losses: whole,
    write: record => writeNumbered(record, 'converted'),
  },
  {name: 'numbered, exploded cells', format: 'numbered', losses: whole, write: writeCells},
  {name: 'numbered, pipe table', format: 'numbered', losses: whole, write: record => writeTable(record, 'rows')},
  {
    name: 'numbered, one table row a section',
    format: 'numbered',
    losses: whole,
    write: record => writeTable(record, 'sections'),
  },
  {name: 'web, in full', format: 'web', losses: whole, write: record => writeWeb(record, 'full')},
  {name: 'web, bare', format: 'web', losses: whole, write: record => writeWeb(record, 'bare')},
  {name: 'web, hard-wrapped', format: 'web', losses: whole, write: record => writeWeb(record, 'wrapped')},
  {name: 'web, short lines lost', format: 'web', losses: ['short-lines'], write: record => writeWeb(record, 'full')},
]
