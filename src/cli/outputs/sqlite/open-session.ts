import type {Database, Statement} from 'node-sqlite3-wasm'
import type {SqlValue} from '../../../output/sqlite/column.js'

/** A database that is open. What SQLite refuses is thrown with its own words. */
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
  const database: Database = new sqlite.Database(path, {fileMustExist: true})
  const statements = new Map<string, Statement>()
  const prepared = (sql: string): Statement => {
    const statement = statements.get(sql) ?? database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    exec: sql => database.exec(sql),
    run: (sql, values = []) => prepared(sql).run(bindable(values)).changes,
    row: (sql, values = []) => prepared(sql).get(bindable(values)),
    close() {
      if (!database.isOpen) return
      for (const statement of statements.values()) statement.finalize()
      database.close()
    },
  }
}

function bindable(values: readonly SqlValue[]): SqlValue[] {
  for (const value of values) if (typeof value === 'string' && value.length > mostBytes / 3) refuseLonger(value)
  return [...values]
}

function refuseLonger(text: string): void {
  const bytes = Buffer.byteLength(text)
  if (bytes > mostBytes) throw new RangeError(`a record of ${bytes} bytes, and a value may have at most ${mostBytes}`)
}
