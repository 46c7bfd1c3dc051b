import type {DecisionRecord} from '../../record/schema.js'
import {type FileMessage, messageKey} from '../file-message.js'
import type {Table} from './column.js'
import {columnText} from './column-text.js'

/** A message with its place in the database. */
export type MessageRow = {
  readonly documentId: number
  readonly decisionRowId: number | null
  /** From 1 on. */
  readonly position: number
  readonly message: FileMessage
}

/** For each message of a document, which of its records it is of: an index, or null for none or for several of them. */
export function messageOwners(messages: readonly FileMessage[], records: readonly DecisionRecord[]): (number | null)[] {
  const owners = new Map<string, number | null>()
  for (const [index, record] of records.entries())
    for (const message of record.messages) {
      const key = messageKey(message)
      owners.set(key, owners.has(key) && owners.get(key) !== index ? null : index)
    }
  return messages.map(message => owners.get(messageKey(message)) ?? null)
}

/** One row a message. */
export const messages: Table<MessageRow> = {
  name: 'messages',
  about: 'What was noticed while reading, each with its place',
  columns: [
    {name: 'id', type: 'INTEGER PRIMARY KEY', about: 'This row', of: () => null},
    {
      name: 'document_id',
      type: 'INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE',
      about: 'The document that it speaks of',
      of: row => row.documentId,
    },
    {
      name: 'decision_row_id',
      type: 'INTEGER REFERENCES decisions (row_id) ON DELETE CASCADE',
      about: 'The record that it speaks of; null where it is of no record or of several',
      of: row => row.decisionRowId,
    },
    {
      name: 'position',
      type: 'INTEGER NOT NULL',
      about: 'Its place among those of the document',
      of: row => row.position,
    },
    {
      name: 'code',
      type: 'TEXT NOT NULL',
      about: 'A code that never changes its meaning; `decisions explain CODE` tells more',
      of: row => row.message.code,
    },
    {
      name: 'severity',
      type: "TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info'))",
      about: '`error`: no record; `warning`: a person should look; `info`: what was done',
      of: row => row.message.severity,
    },
    {
      name: 'message',
      type: 'TEXT NOT NULL',
      about: 'A sentence for people',
      of: row => columnText(row.message.message),
    },
    {name: 'line', type: 'INTEGER NOT NULL', about: '1-based', of: row => row.message.line},
    {name: 'column', type: 'INTEGER NOT NULL', about: '1-based, in code points', of: row => row.message.column},
  ],
  constraints: ['UNIQUE (document_id, position)'],
  indexes: ['decision_row_id', 'code'],
}
