import {createHash} from 'node:crypto'
import {toNdjson} from '../../../output/ndjson.js'
import type {Column, SqlValue} from '../../../output/sqlite/column.js'
import {columnText} from '../../../output/sqlite/column-text.js'
import {decisions} from '../../../output/sqlite/decisions-table.js'
import {documents} from '../../../output/sqlite/documents-table.js'
import {insertSql} from '../../../output/sqlite/layout.js'
import {messageOwners, messages} from '../../../output/sqlite/messages-table.js'
import {resolutionRows, resolutions} from '../../../output/sqlite/resolutions-table.js'
import {indexRowsSql, packSearchSql, searchTriggersSql} from '../../../output/sqlite/search.js'
import type {ReadDocument} from '../record-writer.js'
import type {Session} from './open-session.js'

/** Brings the rows in line with the documents of a run, one document after the other. */
export type Rows = {
  write(document: ReadDocument): void
  /** Takes away what the run did not meet, and tells whether anything changed. */
  finish(): boolean
}

const insert = {
  document: insertSql(documents),
  decision: insertSql(decisions),
  resolution: insertSql(resolutions),
  message: insertSql(messages),
}
const findSql =
  'SELECT id, position, digest FROM documents WHERE path = ? AND position < 0 ORDER BY position DESC LIMIT 1'
const updateSql = `UPDATE documents SET ${documents.columns.map(({name}) => `"${name}" = ?`).join(', ')} WHERE id = ?`

const indexedAtOnce = 500

/**
 * Begins a run. Documents that are there get a position below zero, so that those which the run does not meet can be
 * told without holding a list; a path that the run reads twice has two rows.
 */
export function createRows(session: Session, isKept: boolean): Rows {
  if (isKept) session.run('UPDATE documents SET position = -position')
  const last = (table: string, id: string): number =>
    Number(session.row(`SELECT ifnull(max(${id}), 0) AS last FROM ${table}`)?.last)
  let documentId = last('documents', 'id')
  let decisionRowId = last('decisions', 'row_id')
  let resolutionId = last('resolutions', 'id')
  let position = 0
  let isChanged = false
  let isPacked = true
  let indexed = 0

  function index(): void {
    session.run(indexRowsSql, [indexed, decisionRowId])
    indexed = decisionRowId
  }

  function writeRecords(id: number, {records, messages: told}: ReadDocument, lines: readonly Uint8Array[]): void {
    const first = decisionRowId + 1
    for (const [index, record] of records.entries()) {
      const rowId = ++decisionRowId
      const line = lines[index] as Uint8Array // one was made of each record
      const row = {rowId, documentId: id, position: index + 1, record, line}
      session.run(insert.decision, valuesOf(decisions.columns, row))
      for (const resolution of resolutionRows(record, rowId, resolutionId + 1)) {
        session.run(insert.resolution, valuesOf(resolutions.columns, resolution))
        resolutionId = resolution.id
      }
    }
    const owners = messageOwners(told, records)
    for (const [index, message] of told.entries()) {
      const owner = owners[index] ?? null
      const row = {documentId: id, decisionRowId: owner === null ? null : first + owner, position: index + 1, message}
      session.run(insert.message, valuesOf(messages.columns, row))
    }
  }

  return {
    write(document) {
      const {path, bytes} = document
      const lines = document.lines.map(line => Buffer.from(line))
      const row = {
        position: ++position,
        path: columnText(path),
        sha256: bytes && createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes?.length ?? null,
        records: document.count,
        isRefused: document.messages.some(({severity}) => severity === 'error'),
      }
      const digest = digestOf([row.sha256 ?? '', ...lines, ...document.messages.map(toNdjson)])
      const old = isKept ? session.row(findSql, [row.path]) : null
      const id = old ? Number(old.id) : ++documentId
      if (old?.digest === digest && Number(old.position) === -position) {
        session.run('UPDATE documents SET position = ? WHERE id = ?', [position, id])
        return
      }
      isChanged = true
      const values = valuesOf(documents.columns, {...row, id, digest})
      if (old) session.run(updateSql, [...values, id])
      else session.run(insert.document, values)
      if (old?.digest === digest) return
      if (old) {
        session.run('DELETE FROM decisions WHERE document_id = ?', [id])
        session.run('DELETE FROM messages WHERE document_id = ?', [id])
        isPacked = false
      }
      writeRecords(id, document, lines)
      if (!isKept && decisionRowId - indexed >= indexedAtOnce) index()
    },
    finish() {
      if (!isKept) {
        index()
        session.exec(searchTriggersSql)
      }
      if (isKept && session.run('DELETE FROM documents WHERE position < 0') > 0) {
        isChanged = true
        isPacked = false
      }
      if (!isPacked) session.exec(`${packSearchSql}; PRAGMA incremental_vacuum`)
      return isChanged
    },
  }
}

const valuesOf = <Row>(columns: readonly Column<Row>[], row: Row): SqlValue[] => columns.map(({of}) => of(row))

/** One hash of several texts, none of which can run into the next. */
function digestOf(texts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\n')
  return hash.digest('hex')
}
