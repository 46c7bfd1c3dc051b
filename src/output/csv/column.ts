/** What stands in a cell; null is an empty cell. */
export type Cell = string | number | null

/** What a Table Schema says of a column. */
export type Field = {
  readonly type: 'string' | 'integer' | 'date' | 'datetime'
  readonly format?: string
  readonly description: string
  readonly constraints?: Readonly<Record<string, unknown>>
}

/** A column of a table. */
export type Column<Row> = {
  readonly name: string
  readonly of: (row: Row) => Cell
  /** The path, in a record, of what it holds, whose schema describes it; or a field of its own, which only tables have. */
  readonly is: string | Field
}

/** A table as the package describes it; every name of a column stands once. */
export type Table<Row> = {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly columns: readonly Column<Row>[]
  readonly primaryKey: readonly string[] | null
  /** The table whose row each of its rows belongs to, by the column of the same name. */
  readonly belongsTo: {readonly table: string; readonly column: string} | null
}
