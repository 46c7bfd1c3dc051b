import type {DecisionRecord} from '../../record/schema.js'
import {narrativeText, resolutionsText} from '../running-text.js'
import type {Column, Table} from './column.js'
import {columnText} from './column-text.js'

/** A record with its place in the database. */
export type DecisionRow = {
  readonly rowId: number
  readonly documentId: number
  /** From 1 on. */
  readonly position: number
  readonly record: DecisionRecord
  /** The record as a line of NDJSON, in UTF-8. */
  readonly line: Uint8Array
}

type Answer = 'reasons' | 'alternativeOptions' | 'conflictsOfInterest' | 'dispensations' | 'callIn' | 'publication'
type Coverage = NonNullable<DecisionRecord['coverage']>

const ofRecord = (
  name: string,
  type: string,
  about: string,
  of: (record: DecisionRecord) => string | number | null,
): Column<DecisionRow> => ({
  name,
  type,
  about,
  of({record}) {
    const value = of(record)
    return typeof value === 'number' ? value : columnText(value)
  },
})

const answer = (name: string, key: Answer, about: string): Column<DecisionRow>[] => [
  ofRecord(
    `${name}_status`,
    "TEXT NOT NULL CHECK (STATUS IN ('stated', 'none', 'not-applicable', 'blank', 'missing'))".replace(
      'STATUS',
      `${name}_status`,
    ),
    `${about}: \`stated\`, a stated nil (\`none\`, \`not-applicable\`), \`blank\` under its heading, or \`missing\` with it`,
    record => record[key].status,
  ),
  ofRecord(`${name}_text`, 'TEXT', `${about}, as printed; null when blank or missing`, record => record[key].text),
]

const coverage = (key: keyof Coverage, about: string): Column<DecisionRow> =>
  ofRecord(
    `coverage_${key}`,
    'INTEGER',
    `Characters of ${about}; null without evidence`,
    record => record.coverage?.[key] ?? null,
  )

const columns: readonly Column<DecisionRow>[] = [
  {
    name: 'row_id',
    type: 'INTEGER PRIMARY KEY',
    about: 'This row, which other tables point to',
    of: ({rowId}) => rowId,
  },
  {
    name: 'document_id',
    type: 'INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE',
    about: 'The document that it was read from',
    of: ({documentId}) => documentId,
  },
  {name: 'position', type: 'INTEGER NOT NULL', about: 'Its place in the document, from 1 on', of: row => row.position},
  ofRecord('meeting_date', 'TEXT', 'The day of the meeting, ISO 8601', record => record.meetingDate),
  ofRecord('title', 'TEXT', 'The title as printed', record => record.title),
  ofRecord('id', 'TEXT NOT NULL', 'The decision; copies of one decision share it', record => record.id),
  ofRecord('key', 'TEXT NOT NULL', 'This record of this file: with the path, it names the row', record => record.key),
  ofRecord('reference', 'TEXT', "The council's own record number, from the file name", record => record.reference),
  ofRecord('authority', 'TEXT NOT NULL', 'The council', record => record.authority),
  ofRecord('decision_maker', 'TEXT NOT NULL', 'Who took the decision', record => record.decisionMaker),
  ofRecord('narrative', 'TEXT NOT NULL', 'The Record of the Decision without its operative part', ({narrative}) =>
    narrativeText(narrative),
  ),
  ofRecord(
    'resolution_text',
    'TEXT NOT NULL',
    'The operative part; `resolutions` has it item by item',
    ({resolutions}) => resolutionsText(resolutions),
  ),
  ...answer('reasons', 'reasons', 'Reasons for the Decision'),
  ...answer('alternative_options', 'alternativeOptions', 'Alternative Options Considered and Rejected'),
  ...answer('conflicts_of_interest', 'conflictsOfInterest', 'Declared (Cabinet Member) Conflicts of Interest'),
  ...answer('dispensations', 'dispensations', 'Details of any Dispensations'),
  ...answer('call_in', 'callIn', 'Date and Time by which Call In must be executed'),
  ofRecord('call_in_date', 'TEXT', 'The last day on which it can be called in', record => record.callIn.date),
  ofRecord('call_in_time', 'TEXT', '`HH:MM`; midnight is the end of its day, `24:00`', record => record.callIn.time),
  ofRecord('call_in_deadline', 'TEXT', 'The instant, RFC 3339, Europe/London', record => record.callIn.deadline),
  ...answer('publication', 'publication', 'The line that closes the record'),
  ofRecord('publication_label', 'TEXT', 'The printed label of that line', record => record.publication.label),
  ofRecord('publication_date', 'TEXT', 'The day of publication', record => record.publication.date),
  ofRecord('path', 'TEXT NOT NULL', 'The file as given, with `/` separators', record => record.source.path),
  ofRecord('format', 'TEXT NOT NULL', 'The format it was read as', record => record.source.format),
  ofRecord('encoding', 'TEXT NOT NULL', 'How its bytes were read', record => record.source.encoding),
  ofRecord('bytes', 'INTEGER NOT NULL', 'The size of the file', record => record.source.bytes),
  ofRecord('sha256', 'TEXT NOT NULL', 'The SHA-256 of the file', record => record.source.sha256),
  ofRecord(
    'range_start',
    'INTEGER NOT NULL',
    "Where the file's text has it, in code points",
    ({source}) => source.range[0],
  ),
  ofRecord('range_end', 'INTEGER NOT NULL', 'Where it ends there', ({source}) => source.range[1]),
  coverage('value', 'values'),
  coverage('label', 'headings'),
  coverage('furniture', 'page headers, feet and wrappers'),
  coverage('markup', 'markup and list punctuation'),
  coverage('whitespace', 'blanks and line ends outside values'),
  coverage('unclaimed', 'what belongs to nothing'),
  ofRecord('schema_version', 'TEXT NOT NULL', 'The version of the record', record => record.schemaVersion),
  {
    name: 'record',
    type: 'TEXT NOT NULL',
    about: 'The whole record, as a line of NDJSON',
    taken: 'CAST(? AS TEXT)',
    of: ({line}) => line,
  },
]

/** One row a record. */
export const decisions: Table<DecisionRow> = {
  name: 'decisions',
  about: 'One row a record: a decision as one document prints it',
  columns,
  constraints: ['UNIQUE (document_id, position)'],
  indexes: ['meeting_date', 'id', 'path', 'key', 'call_in_date', 'publication_date'],
}
