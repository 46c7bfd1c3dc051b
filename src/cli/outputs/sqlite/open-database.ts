import {copyFileSync, fstatSync, writeSync} from 'node:fs'
import {layoutSql} from '../../../output/sqlite/layout.js'
import {openTemporary, type Temporary} from '../open-temporary.js'
import {OutputError} from '../output-error.js'
import type {OpenMeans} from '../record-formats.js'
import type {RecordWriter} from '../record-writer.js'
import {createRows} from './create-rows.js'
import {DatabaseError} from './database-error.js'
import {findStanding, refuseUnfinished} from './find-standing.js'
import {openMetadata} from './open-metadata.js'
import {openSession} from './open-session.js'

/**
 * The work is thrown away with its file where it fails, so nothing is kept to undo it by; only the copy is locked. What
 * is deleted is overwritten, so that a document that was withdrawn leaves no words in the file, and its room is given back.
 */
const settingsSql = `PRAGMA locking_mode = EXCLUSIVE;
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA secure_delete = ON;
PRAGMA cache_size = -16000;
PRAGMA auto_vacuum = INCREMENTAL`

/**
 * A database that holds what the run read and nothing else. It is made, or brought up to date, in a copy beside its
 * target that takes the target's place once it is whole; where nothing changed, the target is not touched.
 *
 * @throws OutputError where there is something that is no database of ours, or nothing can be written.
 */
export async function openDatabase(file: string, {isForced, interrupted}: OpenMeans): Promise<RecordWriter> {
  const name = `\`${file}\``
  const {target, mode, isKept} = findStanding(file, isForced)
  const undo: (() => void)[] = []
  const discard = () => {
    for (let step = undo.pop(); step; step = undo.pop())
      try {
        step()
      } catch {
        // what cannot be undone must not keep the rest from being undone
      }
  }
  try {
    const temporary = inWords(name, () => openTemporary(target))
    undo.push(temporary.discard)
    const metadata = openMetadata(target, isForced)
    undo.push(metadata.discard)
    if (isKept) {
      inWords(name, () => copyFileSync(target, temporary.path))
      refuseUnfinished(target, name)
    }
    const session = await openSession(temporary.path)
    undo.push(session.close)
    const guarded = <T>(work: () => T): T => {
      try {
        return work()
      } catch (error) {
        throw error instanceof DatabaseError ? new OutputError(name, reasonOf(error, temporary, isKept)) : error
      }
    }
    const rows = guarded(() => {
      session.exec(settingsSql)
      session.exec('BEGIN')
      if (!isKept) session.exec(layoutSql)
      return createRows(session, isKept)
    })
    return {
      async document(document) {
        interrupted.throwIfWanted()
        guarded(() => rows.write(document))
      },
      async flush() {},
      async commit(hasRecords) {
        interrupted.throwIfWanted()
        if (!hasRecords) return
        const isChanged = guarded(() => {
          const isChanged = rows.finish()
          session.exec('COMMIT')
          session.close()
          return isChanged
        })
        if (isChanged || !isKept) inWords(name, () => temporary.replace(mode))
        metadata.commit()
      },
      discard,
    }
  } catch (error) {
    discard()
    throw error
  }
}

function inWords<T>(name: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new OutputError(name, error)
  }
}

/** SQLite does not say why the system refused a write: so it is asked again, in a file that is thrown away. */
function reasonOf({message}: DatabaseError, {fd}: Temporary, isKept: boolean): unknown {
  try {
    writeSync(fd, new Uint8Array(65_536), 0, 65_536, fstatSync(fd).size)
  } catch (cause) {
    return cause
  }
  return isKept ? `${message}; where it is damaged or was changed by hand, \`--force\` builds it anew` : message
}
