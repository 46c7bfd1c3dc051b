import type {Database, Statement} from 'node-sqlite3-wasm'
import type {SqlValue} from '../../../output/sqlite/column.js'
import {DatabaseError} from './database-error.js'

/** A database that is open. Every method may throw a `DatabaseError`. */
export type Session = {
  /** Runs statements that take no values. */
  exec(sql: string): void
  /** Runs one statement, prepared once, and tells how many rows it changed. */
  run(sql: string, values?: readonly SqlValue[]): number
  /** The first row that a statement gives, prepared once. */
  row(sql: string, values?: readonly SqlValue[]): Readonly<Record<string, unknown>> | null
  /** Lets go of the file; does nothing the second time. */
  close(): void
}

/** A value of this many bytes is refused: SQLite copies it, and what WebAssembly can hold ends at two gigabytes. */
const mostBytes = 256 * 1024 * 1024

/** Opens a database file that nobody else has open. */
export async function openSession(path: string): Promise<Session> {
  // The package is CommonJS whose names Node does not see from outside: the whole is its default.
  const {default: sqlite} = (await import('node-sqlite3-wasm')) as unknown as {
    default: typeof import('node-sqlite3-wasm')
  }
  const database: Database = attempt(() => new sqlite.Database(path, {fileMustExist: true}))
  const statements = new Map<string, Statement>()
  const prepared = (sql: string): Statement => {
    const statement = statements.get(sql) ?? database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    exec: sql => attempt(() => database.exec(sql)),
    run: (sql, values = []) => attempt(() => prepared(sql).run(bindable(values)).changes),
    row: (sql, values = []) => attempt(() => prepared(sql).all(bindable(values))[0] ?? null),
    close() {
      if (!database.isOpen) return
      for (const statement of statements.values()) finalize(statement)
      attempt(() => database.close())
    },
  }
}

function attempt<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error.name === 'SQLite3Error') throw new DatabaseError(error.message, {cause: error})
    // WebAssembly's own, where SQLite could not have the memory that it needs.
    if (error.name === 'RuntimeError') throw new DatabaseError('out of memory', {cause: error})
    throw error
  }
}

/** A statement that failed says so again when it is let go, and the file has to be let go all the same. */
function finalize(statement: Statement): void {
  try {
    statement.finalize()
  } catch {
    // it was thrown when it happened
  }
}

function bindable(values: readonly SqlValue[]): SqlValue[] {
  for (const value of values) if (value !== null && typeof value !== 'number') refuseLonger(value)
  return [...values]
}

function refuseLonger(text: string | Uint8Array): void {
  if (text.length <= mostBytes / 3) return
  const bytes = Buffer.byteLength(text)
  if (bytes > mostBytes) throw new DatabaseError(`a text of ${bytes} bytes, and one may have at most ${mostBytes}`)
}
