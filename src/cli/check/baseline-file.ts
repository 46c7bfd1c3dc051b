import {dirname, relative, resolve, sep} from 'node:path'
import {toNdjson} from '../../output/ndjson.js'
import {readText} from '../config/read-text.js'
import type {Interruption} from '../interruption.js'
import {writeFile} from '../outputs/write-file.js'
import {UsageError} from '../usage-error.js'
import type {BaselineEntry} from './baseline-schema.js'

/**
 * The entries of a baseline; none where a new one is to be written.
 *
 * @throws UsageError where it is broken, or not there although nothing is to be written.
 */
export async function readBaseline(file: string, mayBeMissing: boolean): Promise<readonly BaselineEntry[]> {
  const text = readText(file)
  if (text !== null) return (await import('./read-entries.js')).readEntries(file, text)
  if (mayBeMissing) return []
  throw new UsageError(`there is no baseline \`${file}\`; \`--update-baseline\` writes one`)
}

/** Paths as a baseline writes them: seen from its folder, so that it means the same wherever the command is run. */
export const pathsFrom = (file: string, cwd: string): ((path: string) => string) => {
  const folder = dirname(resolve(cwd, file))
  return path => relative(folder, resolve(cwd, path)).split(sep).join('/')
}

/** One entry a line, so that a change of the file reads well; the old file stays until the new one is whole. */
export function writeBaseline(
  file: string,
  entries: readonly BaselineEntry[],
  interrupted: Interruption,
): Promise<void> {
  const rows = entries.map((entry, index) => `  ${toNdjson(entry)}${index < entries.length - 1 ? ',' : ''}`)
  return writeFile(file, ['{"version": 1, "entries": [', ...rows, ']}'], {isForced: true, interrupted})
}
