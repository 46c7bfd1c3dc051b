import type {Table} from './column.js'

/** A document as its row holds it. */
export type DocumentRow = {
  readonly id: number
  /** From 1 on; minus that while a run has not met it again. */
  readonly position: number
  readonly path: string
  readonly sha256: string | null
  readonly bytes: number | null
  readonly records: number
  readonly isRefused: boolean
  readonly digest: string
}

/** What the run read, or could not read. */
export const documents: Table<DocumentRow> = {
  name: 'documents',
  about: 'Every document of the run that wrote this database, and whatever it met instead of one',
  columns: [
    {name: 'id', type: 'INTEGER PRIMARY KEY', about: 'This row', of: row => row.id},
    {
      name: 'position',
      type: 'INTEGER NOT NULL UNIQUE',
      about: 'Its place in the run, from 1 on',
      of: row => row.position,
    },
    {name: 'path', type: 'TEXT NOT NULL', about: 'The file as given, with `/` separators', of: row => row.path},
    {
      name: 'sha256',
      type: 'TEXT',
      about: 'The SHA-256 of the file; null where it could not be read',
      of: row => row.sha256,
    },
    {
      name: 'bytes',
      type: 'INTEGER',
      about: 'The size of the file; null where it could not be read',
      of: row => row.bytes,
    },
    {name: 'records', type: 'INTEGER NOT NULL', about: 'How many decisions it gave', of: row => row.records},
    {
      name: 'is_refused',
      type: 'INTEGER NOT NULL CHECK (is_refused IN (0, 1))',
      about: '1 where something of it was refused or it could not be read; `messages` tells why',
      of: row => Number(row.isRefused),
    },
    {
      name: 'digest',
      type: 'TEXT NOT NULL',
      about: 'SHA-256 of all that it gave: where the next run finds another, its rows are written anew',
      of: row => row.digest,
    },
  ],
  constraints: [],
  indexes: ['path', 'sha256'],
}
