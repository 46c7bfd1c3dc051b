/** The columns of `decisions` whose words are found, those of the title counting most. */
const searched = [
  'title',
  'narrative',
  'resolution_text',
  'reasons_text',
  'alternative_options_text',
  'conflicts_of_interest_text',
  'dispensations_text',
]

const columns = searched.join(', ')
const valuesOf = (row: 'old' | 'new'): string => searched.map(column => `${row}.${column}`).join(', ')

const add = `INSERT INTO decisions_fts (rowid, ${columns}) VALUES (new.row_id, ${valuesOf('new')});`
const remove = `INSERT INTO decisions_fts (decisions_fts, rowid, ${columns}) VALUES ('delete', old.row_id, ${valuesOf('old')});`

/**
 * The full-text index; it keeps no text of its own but reads that of `decisions`. The name stands in double quotes since
 * Datasette and sqlite-utils look for it so when they ask whether a table can be searched.
 */
export const searchSql: readonly string[] = [
  `CREATE VIRTUAL TABLE decisions_fts USING fts5 (${columns}, content="decisions", content_rowid='row_id', tokenize='unicode61 remove_diacritics 2')`,
  "INSERT INTO decisions_fts (decisions_fts, rank) VALUES ('rank', 'bm25(10.0)')",
]

/** Indexes many rows at once, those after one `row_id` up to another: by triggers, row by row, it takes twice as long. */
export const indexRowsSql = `INSERT INTO decisions_fts (rowid, ${columns}) SELECT row_id, ${columns} FROM decisions WHERE row_id > ? AND row_id <= ?`

/** From then on the index is right whoever changes `decisions`, and whatever a cascade takes away. */
export const searchTriggersSql = [
  `CREATE TRIGGER decisions_added AFTER INSERT ON decisions BEGIN\n  ${add}\nEND`,
  `CREATE TRIGGER decisions_removed AFTER DELETE ON decisions BEGIN\n  ${remove}\nEND`,
  `CREATE TRIGGER decisions_changed AFTER UPDATE ON decisions BEGIN\n  ${remove}\n  ${add}\nEND`,
].join(';\n')

/** Packs the index; what was taken out leaves no word behind in it. */
export const packSearchSql = "INSERT INTO decisions_fts (decisions_fts) VALUES ('optimize')"
