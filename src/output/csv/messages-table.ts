import type {Diagnostic} from '../../messages.js'
import {messageKey} from '../file-message.js'
import type {Table} from './column.js'
import {type NumberedRecord, recordNumber} from './decisions-table.js'

/** A message, and the record that it belongs to; null where it belongs to none, as that of a refused document. */
export type MessageRow = {readonly of: NumberedRecord | null; readonly path: string; readonly message: Diagnostic}

/**
 * The messages of a document: those of each record, and then those that no record holds. What is said of the whole file
 * stands once a record, as in the records.
 */
export function* messageRows(
  path: string,
  records: readonly NumberedRecord[],
  told: readonly Diagnostic[],
): Generator<MessageRow> {
  const held = new Set<string>()
  for (const of of records) {
    for (const message of of.record.messages) {
      held.add(messageKey(message))
      yield {of, path, message}
    }
  }
  for (const message of told) if (!held.has(messageKey(message))) yield {of: null, path, message}
}

/** One row a message. */
export const messagesTable: Table<MessageRow> = {
  name: 'messages',
  title: 'Messages',
  description:
    'What was noticed, and where: one row a message of a record, and one a message that belongs to no record, such as those of documents that gave none.',
  primaryKey: null,
  belongsTo: {table: 'decisions', column: recordNumber.name},
  columns: [
    {
      name: recordNumber.name,
      is: {type: 'integer', description: 'The record it belongs to; empty for none', constraints: {minimum: 1}},
      of: ({of}) => of?.number ?? null,
    },
    {
      name: 'key',
      is: {type: 'string', description: 'The `key` of that record; empty for none'},
      of: ({of}) => of?.record.key ?? null,
    },
    {name: 'path', is: '/source/path', of: ({path}) => path},
    {name: 'code', is: '/messages/0/code', of: ({message}) => message.code},
    {name: 'severity', is: '/messages/0/severity', of: ({message}) => message.severity},
    {name: 'message', is: '/messages/0/message', of: ({message}) => message.message},
    {name: 'line', is: '/messages/0/line', of: ({message}) => message.line},
    {name: 'column', is: '/messages/0/column', of: ({message}) => message.column},
  ],
}
