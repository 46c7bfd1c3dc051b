import {accessSync, closeSync, constants, openSync, readSync, realpathSync, type Stats, statSync} from 'node:fs'
import {applicationId, layoutVersion} from '../../../output/sqlite/layout.js'
import {OutputError} from '../output-error.js'

/** What stands where a database is to be written. */
export type Standing = {
  /** What the new one takes the place of: a link's target, not the link. */
  readonly target: string
  /** What the old file allows; null where there is none. */
  readonly mode: number | null
  /** Whether it is a database of this layout, to be brought up to date. */
  readonly isKept: boolean
}

/**
 * Looks at the place of a database. One of ours is brought up to date; anything else is replaced with `--force` alone.
 *
 * @throws OutputError for a folder, a device, another file without `--force`, or a database that somebody writes into.
 */
export function findStanding(file: string, isForced: boolean): Standing {
  const name = `\`${file}\``
  if (file === '' || file.endsWith('/')) throw new OutputError(name, 'it names no file')
  try {
    const old = statSync(file, {throwIfNoEntry: false})
    if (old?.isDirectory()) throw new OutputError(name, 'it is a folder')
    if (old && !old.isFile()) throw new OutputError(name, 'it is no regular file')
    const target = old ? realpathSync(file) : file
    refuseUnfinished(target, name)
    if (!old) return {target, mode: null, isKept: false}
    const mode = old.mode & 0o7777
    // SQLite itself takes an empty file for a database without tables.
    if (isForced || old.size === 0) return {target, mode, isKept: false}
    const fault = faultOf(target, old)
    if (fault) throw new OutputError(name, fault)
    accessSync(target, constants.W_OK)
    return {target, mode, isKept: true}
  } catch (error) {
    throw error instanceof OutputError ? error : new OutputError(name, error)
  }
}

/** A program that is writing keeps its changes in a file beside the database, which would be laid over the new one. */
export function refuseUnfinished(target: string, name: string): void {
  for (const ending of ['-journal', '-wal']) {
    const beside = statSync(`${target}${ending}`, {throwIfNoEntry: false})
    if (beside && beside.size > 0)
      throw new OutputError(
        name,
        `\`${target}${ending}\` stands beside it: a program writes into it or was killed in the midst; end that program, or open it once with \`sqlite3\``,
      )
  }
}

const magic = 'SQLite format 3\0'

function faultOf(target: string, {size}: Stats): string | null {
  const header = headerOf(target)
  if (size < header.length || header.toString('latin1', 0, magic.length) !== magic)
    return 'it is already there and no database; `--force` replaces it'
  if (header.readUInt32BE(68) !== applicationId) return 'it is a database of another program; `--force` replaces it'
  const version = header.readUInt32BE(60)
  if (version !== layoutVersion)
    return `its layout is version ${version}, and this program writes version ${layoutVersion}; \`--force\` builds it anew`
  return null
}

/** The first bytes, as SQLite lays them out: https://www.sqlite.org/fileformat.html#the_database_header */
function headerOf(target: string): Buffer {
  const header = Buffer.alloc(100)
  const fd = openSync(target, 'r')
  try {
    readSync(fd, header, 0, header.length, 0)
  } finally {
    closeSync(fd)
  }
  return header
}
