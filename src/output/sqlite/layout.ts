import type {Table} from './column.js'
import {decisions} from './decisions-table.js'
import {documents} from './documents-table.js'
import {messages} from './messages-table.js'
import {resolutions} from './resolutions-table.js'
import {searchSql} from './search.js'
import {views} from './views.js'

/** Marks a file as a database of this program, in the header that SQLite keeps for that: `deci` in ASCII. */
export const applicationId = 0x64656369

/** The version of the tables; a database of another one is not written into. */
export const layoutVersion = 1

/** A table without the type of what its rows are made of. */
export type AnyTable = Pick<Table<never>, 'name' | 'about' | 'columns' | 'constraints' | 'indexes'>

/** Every table, each after those that it points to. */
export const tables: readonly AnyTable[] = [documents, decisions, resolutions, messages]

/**
 * Makes an empty database into one of ours. The tables are strict, so a value is of its column's type or refused;
 * whoever opens the file needs SQLite 3.37 or newer.
 */
export const layoutSql = [
  `PRAGMA application_id = ${applicationId}`,
  `PRAGMA user_version = ${layoutVersion}`,
  ...tables.flatMap(tableSql),
  ...searchSql,
  ...views.map(({name, sql}) => `CREATE VIEW ${name} AS\n${sql}`),
].join(';\n')

/** Puts one row into a table. */
export const insertSql = ({name, columns}: AnyTable): string =>
  `INSERT INTO ${name} (${columns.map(quoted).join(', ')}) VALUES (${columns.map(({taken = '?'}) => taken).join(', ')})`

function tableSql({name, columns, constraints, indexes}: AnyTable): string[] {
  const lines = [...columns.map(column => `${quoted(column)} ${column.type}`), ...constraints]
  return [
    `CREATE TABLE ${name} (\n  ${lines.join(',\n  ')}\n) STRICT`,
    ...indexes.map(column => `CREATE INDEX index_${name}_${column} ON ${name} ("${column}")`),
  ]
}

function quoted({name}: {readonly name: string}): string {
  return `"${name}"`
}
