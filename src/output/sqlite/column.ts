/** What a column may hold; bytes are text in UTF-8, which is much the faster way to hand over a long one. */
export type SqlValue = string | number | Uint8Array | null

/** One column of a table: how it is declared, what it means, and where its value comes from. */
export type Column<Source> = {
  readonly name: string
  /** Its type and what holds for it, in SQL. */
  readonly type: string
  /** For people who look at the database. */
  readonly about: string
  /** How a value is taken in, where that is not as it is, in SQL. */
  readonly taken?: string
  readonly of: (source: Source) => SqlValue
}

/** A table as the database, those who fill it and those who describe it know it. */
export type Table<Source> = {
  readonly name: string
  /** For people who look at the database. */
  readonly about: string
  readonly columns: readonly Column<Source>[]
  /** What holds for a whole row, in SQL. */
  readonly constraints: readonly string[]
  /** The columns by which rows are asked for. */
  readonly indexes: readonly string[]
}
