import {copyFileSync, writeSync} from 'node:fs'
import {layoutSql} from '../../../output/sqlite/layout.js'
import {openTemporary, type Temporary} from '../open-temporary.js'
import {OutputError} from '../output-error.js'
import type {OpenMeans} from '../record-formats.js'
import type {RecordWriter} from '../record-writer.js'
import {createRows} from './create-rows.js'
import {findStanding, refuseUnfinished} from './find-standing.js'
import {openMetadata} from './open-metadata.js'
import {openSession} from './open-session.js'

/**
 * The work is thrown away with its file where it fails, so nothing is kept to undo it by; only the copy is locked. What
 * is deleted is overwritten, so that a document that was withdrawn leaves no words in the file.
 */
const settingsSql = `PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA secure_delete = ON;
PRAGMA cache_size = -16000`

/**
 * A database that holds what the run read and nothing else. It is made, or brought up to date, in a copy beside its
 * target that takes the target's place once it is whole; where nothing changed, the target is not touched.
 *
 * @throws OutputError where there is something that is no database of ours, or nothing can be written.
 */
export async function openDatabase(file: string, {isForced, interrupted}: OpenMeans): Promise<RecordWriter> {
  const name = `\`${file}\``
  const standing = findStanding(file, isForced)
  const metadata = openMetadata(standing.target, isForced)
  const temporary = attempt(name, () => openTemporary(standing.target))
  let close = () => {}
  const discard = () => {
    try {
      close()
    } finally {
      temporary.discard()
      metadata.discard()
    }
  }
  const guarded = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      if (interrupted.aborted) throw error
      throw error instanceof OutputError ? error : new OutputError(name, reasonOf(error, temporary, standing.isKept))
    }
  }
  try {
    if (standing.isKept) {
      attempt(name, () => copyFileSync(standing.target, temporary.path))
      refuseUnfinished(standing.target, name)
    }
    const session = await openSession(temporary.path)
    close = session.close
    const rows = guarded(() => {
      session.exec(settingsSql)
      session.exec('BEGIN')
      if (!standing.isKept) session.exec(layoutSql)
      return createRows(session, standing.isKept)
    })
    return {
      async document(document) {
        interrupted.throwIfAborted()
        guarded(() => rows.write(document))
      },
      async flush() {},
      async commit(hasRecords) {
        if (!hasRecords) return
        interrupted.throwIfAborted()
        const isChanged = guarded(() => {
          const isChanged = rows.finish()
          session.exec('COMMIT')
          session.close()
          return isChanged
        })
        if (isChanged || !standing.isKept) attempt(name, () => temporary.replace(standing.mode))
        metadata.commit()
      },
      discard,
    }
  } catch (error) {
    discard()
    throw error
  }
}

function attempt<T>(name: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new OutputError(name, error)
  }
}

/** SQLite does not say why the system refused a write: so it is asked again, in a file that is thrown away. */
function reasonOf(error: unknown, {fd}: Temporary, isKept: boolean): unknown {
  const words = error instanceof Error ? error.message : String(error)
  try {
    writeSync(fd, new Uint8Array(65_536))
  } catch (cause) {
    return cause
  }
  return isKept ? `${words}; if it is damaged or was changed by hand, \`--force\` builds it anew` : words
}
