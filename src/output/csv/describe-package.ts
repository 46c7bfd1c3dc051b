import {jsonSchema} from '../../record/schema.js'
import {schemaId} from '../../record/schema-version.js'
import type {Table} from './column.js'
import {decisionsTable} from './decisions-table.js'
import {fieldOf, type Schema} from './field-of.js'
import {messagesTable} from './messages-table.js'
import {resolutionsTable} from './resolutions-table.js'

/** What a file of the package came to. */
export type Written = {readonly bytes: number; readonly sha256: string}

/** Everything that a record holds and the tables do not is said here. */
const description = `Decisions of a council's Cabinet, read from the proformas that record them: the written statements that the law asks for.

\`decisions.csv\` holds one row a record, \`resolutions.csv\` one row an item of what was decided, \`messages.csv\` what was noticed while reading. \`record_number\` joins them; \`key\` says which record of which file it is, and stays the same in every package.

The tables hold the values of the records of ${schemaId}, but for these, which the same command writes with \`--format ndjson\`: \`evidence\` (where each value was printed, and whether it was stated or inferred), \`coverage\` (how the characters of a document were used), and how the narrative is built (which of its lines are headings, nested lists, cells of tables): here it is text.

An empty cell is a null, in a column of texts that cannot be null an empty text. A text that a spreadsheet would run as a formula has a \`'\` in front of it: where one or more \`'\` at the start of a cell stand before \`=\`, \`+\`, \`-\`, \`@\`, their full-width forms (blanks may stand between), a tab or a line end, take the first \`'\` off to have the text.

Under which licence the documents stand is not known to the program that read them: add \`licenses\`, and a \`name\` and \`title\` of your own.`

/** The tables of the package in the order in which they are described. */
const packageTables = {decisions: decisionsTable, resolutions: resolutionsTable, messages: messagesTable}

/** The `datapackage.json` of the three files; the same files give the same text. */
export function describePackage(written: Readonly<Record<keyof typeof packageTables, Written>>): string {
  const {decisions, resolutions, messages} = packageTables
  const schema = jsonSchema()
  return JSON.stringify(
    {
      profile: 'tabular-data-package',
      name: 'cabinet-decisions',
      title: 'Cabinet decisions',
      description,
      resources: [
        resourceOf(decisions, written.decisions, schema),
        resourceOf(resolutions, written.resolutions, schema),
        resourceOf(messages, written.messages, schema),
      ],
    },
    null,
    2,
  )
}

function resourceOf<Row>(
  {name, title, description, columns, primaryKey, belongsTo}: Table<Row>,
  {bytes, sha256}: Written,
  root: Schema,
): Record<string, unknown> {
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect,
    schema: {
      fields: columns.map(({name, is}) => ({name, ...(typeof is === 'string' ? fieldOf(root, is) : is)})),
      missingValues: [''],
      ...(primaryKey && {primaryKey}),
      ...(belongsTo && {
        foreignKeys: [{fields: belongsTo.column, reference: {resource: belongsTo.table, fields: belongsTo.column}}],
      }),
    },
  }
}

const dialect = {
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
}
