import {readFileSync} from 'node:fs'
import sqlite from 'node-sqlite3-wasm'
import initSqlJs from 'sql.js'
import {onTestFinished} from 'vitest'

type Row = Record<string, unknown>

const other = await initSqlJs()

/** Asks a database through another build of SQLite than the one that wrote it. */
export function ask(file: string, sql: string): Row[] {
  const database = new other.Database(readFileSync(file))
  try {
    const [result] = database.exec(sql)
    return (result?.values ?? []).map(values =>
      Object.fromEntries(values.map((value, at) => [result?.columns[at], value])),
    )
  } finally {
    database.close()
  }
}

/** The only column of what a question gives. */
export const askColumn = (file: string, sql: string): unknown[] => ask(file, sql).flatMap(row => Object.values(row))

/** Opens a database with full-text search, which the other build lacks, and lets a test write into it. */
export function open(file: string): sqlite.Database {
  const database = new sqlite.Database(file, {fileMustExist: true})
  onTestFinished(() => {
    if (database.isOpen) database.close()
  })
  return database
}

/** The titles of the decisions in which words are found, best first. */
export function search(file: string, words: string): unknown[] {
  const database = open(file)
  const rows = database.all(
    'SELECT title FROM decisions_fts WHERE decisions_fts MATCH ? ORDER BY rank, rowid',
    words,
  ) as Row[] // no tables are asked to be told apart
  database.close()
  return rows.map(({title}) => title)
}

/** Compares the search index with the texts that it was made of; throws where they differ. */
export function checkSearch(file: string): void {
  const database = open(file)
  database.run("INSERT INTO decisions_fts (decisions_fts, rank) VALUES ('integrity-check', 1)")
  database.close()
}

/** Everything that the tables hold, in order. */
export const contentOf = (file: string): Row[][] =>
  ['documents', 'decisions', 'resolutions', 'messages'].map(table => ask(file, `SELECT * FROM ${table} ORDER BY 1`))

/** The records as lines of NDJSON, as they are read back. */
export const linesOf = (file: string): string =>
  askColumn(
    file,
    `SELECT record FROM decisions JOIN documents ON documents.id = document_id
     ORDER BY documents.position, decisions.position`,
  )
    .map(line => `${line}\n`)
    .join('')
