import type {DecisionRecord} from '../../record/schema.js'
import {narrativeText, resolutionsText} from '../running-text.js'
import type {Column, Table} from './column.js'

/** A record and its number in the run. */
export type NumberedRecord = {readonly number: number; readonly record: DecisionRecord}

type Answers = 'reasons' | 'alternativeOptions' | 'conflictsOfInterest' | 'dispensations' | 'callIn' | 'publication'

const answer = (name: string, key: Answers): Column<NumberedRecord>[] => [
  {name: `${name}_status`, is: `/${key}/status`, of: ({record}) => record[key].status},
  {name: `${name}_text`, is: `/${key}/text`, of: ({record}) => record[key].text},
]

/** The number of a record, which its resolutions and messages repeat. */
export const recordNumber: Column<NumberedRecord> = {
  name: 'record_number',
  is: {
    type: 'integer',
    description:
      'The number of the record in this package, from 1. It is new with every package; `key` stays, and copies of one file share it',
    constraints: {required: true, minimum: 1},
  },
  of: ({number}) => number,
}

const count = (description: string) =>
  ({type: 'integer', description, constraints: {required: true, minimum: 0}}) as const

/** One row a record. */
export const decisionsTable: Table<NumberedRecord> = {
  name: 'decisions',
  title: 'Decisions',
  description: 'One row a record, in the order of the run.',
  primaryKey: [recordNumber.name],
  belongsTo: null,
  columns: [
    recordNumber,
    {name: 'key', is: '/key', of: ({record}) => record.key},
    {name: 'id', is: '/id', of: ({record}) => record.id},
    {name: 'reference', is: '/reference', of: ({record}) => record.reference},
    {name: 'authority', is: '/authority', of: ({record}) => record.authority},
    {name: 'decision_maker', is: '/decisionMaker', of: ({record}) => record.decisionMaker},
    {name: 'meeting_date', is: '/meetingDate', of: ({record}) => record.meetingDate},
    {name: 'title', is: '/title', of: ({record}) => record.title},
    {
      name: 'narrative',
      is: {
        type: 'string',
        description:
          'The Record of the Decision without its operative part, as text: paragraphs and headings parted by a blank line, an item of a list a line, behind its label (`1. ...`) or, without one, `• ...`, a row of a table a line, its cells parted by ` | `',
      },
      of: ({record}) => narrativeText(record.narrative) || null,
    },
    {
      name: 'resolutions',
      is: {
        type: 'string',
        description:
          'The operative part as text: the opening words, then an item a line; `resolutions.csv` of the package holds it item by item',
      },
      of: ({record}) => resolutionsText(record.resolutions) || null,
    },
    ...answer('reasons', 'reasons'),
    ...answer('alternative_options', 'alternativeOptions'),
    ...answer('conflicts_of_interest', 'conflictsOfInterest'),
    ...answer('dispensations', 'dispensations'),
    ...answer('call_in', 'callIn'),
    {name: 'call_in_date', is: '/callIn/date', of: ({record}) => record.callIn.date},
    {name: 'call_in_time', is: '/callIn/time', of: ({record}) => record.callIn.time},
    {name: 'call_in_deadline', is: '/callIn/deadline', of: ({record}) => record.callIn.deadline},
    ...answer('publication', 'publication'),
    {name: 'publication_label', is: '/publication/label', of: ({record}) => record.publication.label},
    {name: 'publication_date', is: '/publication/date', of: ({record}) => record.publication.date},
    {
      name: 'resolution_count',
      is: count('How many things were decided: the items of the operative part, sub-items apart'),
      of: ({record}) => record.resolutions.reduce((sum, {items}) => sum + items.length, 0),
    },
    {
      name: 'message_count',
      is: count('How many messages the record has'),
      of: ({record}) => record.messages.length,
    },
    {name: 'source_path', is: '/source/path', of: ({record}) => record.source.path},
    {name: 'source_format', is: '/source/format', of: ({record}) => record.source.format},
    {name: 'source_encoding', is: '/source/encoding', of: ({record}) => record.source.encoding},
    {name: 'source_bytes', is: '/source/bytes', of: ({record}) => record.source.bytes},
    {name: 'source_sha256', is: '/source/sha256', of: ({record}) => record.source.sha256},
    {
      name: 'source_range_start',
      is: count('Where the record begins in its file, in Unicode code points of the decoded text'),
      of: ({record}) => record.source.range[0],
    },
    {
      name: 'source_range_end',
      is: count('Where it ends, as `source_range_start`; the ranges of a file’s records tile it'),
      of: ({record}) => record.source.range[1],
    },
  ],
}
