import {ndjson} from '../../output/record-formats/ndjson.js'
import type {Page, RecordFormat} from '../../output/record-formats/record-format.js'
import type {Interruption} from '../interruption.js'
import type {RecordWriter} from './record-writer.js'

/** A way to write records, as `--format` names it. */
export type NamedFormat = {
  /** For people: what it is and whom it serves. */
  readonly about: string
  /** The ending of a document's file where the records are written as a tree of files; null where they cannot be. */
  readonly ending: string | null
  /** The format as one text; null where it is none. */
  readonly load: (() => Promise<RecordFormat>) | null
  /** Opens a named target in the format's own way; gives null where it is to be written as text after all. */
  readonly open?: (target: string, means: OpenMeans) => Promise<RecordWriter | null>
}

/** What opening depends on besides the target. */
export type OpenMeans = {readonly page: Page; readonly isForced: boolean; readonly interrupted: Interruption}

/** Every way to write records. Add yours here; it is loaded when it is asked for. */
export const recordFormats = {
  ndjson: {about: 'a record a line, for programs', ending: 'ndjson', load: async () => ndjson},
  json: {
    about: 'one array',
    ending: 'json',
    load: async () => (await import('../../output/record-formats/json.js')).json,
  },
  csv: {
    about: 'a row a record, for spreadsheets; a folder takes a data package',
    ending: null,
    load: async () => (await import('../../output/record-formats/csv.js')).csv,
    open: async (target, means) => (await import('./csv-package.js')).openCsvPackage(target, means),
  },
  table: {
    about: 'a line a record, for eyes; as wide as the terminal',
    ending: 'txt',
    load: async () => (await import('../../output/record-formats/table.js')).table,
  },
  markdown: {
    about: 'a page a record, for readers',
    ending: 'md',
    load: async () => (await import('../../output/record-formats/markdown.js')).markdown,
  },
  jsonld: {
    about: 'linked data in terms of ELI, Dublin Core, PROV and schema.org',
    ending: 'jsonld',
    load: async () => (await import('../../output/record-formats/jsonld.js')).jsonld,
  },
  sqlite: {
    about: 'a database to ask with SQL, searchable and ready for Datasette',
    ending: null,
    load: null,
    open: async (target, means) => (await import('./sqlite/open-database.js')).openDatabase(target, means),
  },
} satisfies Record<string, NamedFormat>

export type FormatName = keyof typeof recordFormats
