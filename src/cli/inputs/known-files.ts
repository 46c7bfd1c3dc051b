import {type Stats, statSync} from 'node:fs'
import {OutputError} from '../outputs/output-error.js'

/** The files of a run, as the file system knows them. */
export type KnownFiles = {
  /** Those that were read so far. */
  readonly seen: Set<string>
  /** Those that are there and that the run is to replace, by the name that the user gave them. */
  readonly replaced: ReadonlyMap<string, string>
}

/** None read so far; `written` are the files that the run writes, `-` for stdout. */
export function knownFiles(written: readonly (string | undefined)[] = []): KnownFiles {
  const replaced = new Map<string, string>()
  for (const name of written) {
    if (name === undefined || name === '-') continue
    const stat = statSync(name, {throwIfNoEntry: false})
    if (stat?.isFile() && stat.ino !== 0) replaced.set(identityOf(stat), name)
  }
  return {seen: new Set(), replaced}
}

/**
 * Whether a file was met before, by whatever path.
 *
 * @throws OutputError for a file that the run is to replace: `--force` is meant for old output, not for a document.
 */
export function wasRead(stat: Stats, {seen, replaced}: KnownFiles): boolean {
  const identity = identityOf(stat)
  const output = replaced.get(identity)
  if (output !== undefined) throw new OutputError(`\`${output}\``, 'it is one of the files to read')
  if (stat.isFile() && stat.ino !== 0 && seen.has(identity)) return true
  seen.add(identity)
  return false
}

const identityOf = ({dev, ino}: Stats): string => `${dev}:${ino}`
