import {layoutVersion, tables} from './layout.js'
import {views} from './views.js'

/** Known by this line, the file is ours to write; people who change the rest take it away. */
export const ours = 'decisions parse --format sqlite; without this line the file is yours and stays as it is'

/** How Datasette should show a database, as the text of a `metadata.json`. `name` is the file's without its ending. */
export function datasetteMetadata(name: string): string {
  const described = {
    ...Object.fromEntries(
      tables.map(table => [
        table.name,
        {
          description: table.about,
          columns: Object.fromEntries(table.columns.map(column => [column.name, column.about])),
          ...shown[table.name],
        },
      ]),
    ),
    ...Object.fromEntries(
      views.map(({name: view, about, columns}) => [view, {description: about, columns, ...shown[view]}]),
    ),
  }
  const metadata = {
    written_by: ours,
    layout: layoutVersion,
    title: 'Cabinet decisions',
    description: 'Decisions of Cabinet as the written statements print them',
    databases: {[name]: {tables: described}},
  }
  return JSON.stringify(metadata, null, 2)
}

/** What Datasette is told beyond what the tables mean: what names a row, what comes first, what is counted beside it. */
const shown: Readonly<Record<string, object>> = {
  documents: {label_column: 'path', sort: 'position', facets: ['is_refused', 'records']},
  decisions: {
    label_column: 'title',
    sort_desc: 'meeting_date',
    fts_table: 'decisions_fts',
    fts_pk: 'row_id',
    facets: ['decision_maker', 'reasons_status', 'alternative_options_status', 'call_in_status', 'format'],
  },
  resolutions: {label_column: 'path', sort: 'id', facets: ['kind', 'basis', 'recommended_to', 'depth']},
  messages: {label_column: 'code', sort: 'id', facets: ['severity', 'code']},
  statutory_gaps: {facets: ['section', 'status']},
  refused_documents: {facets: ['code']},
}
