import {dirname, relative, resolve, sep} from 'node:path'
import {toNdjson} from '../../output/ndjson.js'
import {readText} from '../config/read-text.js'
import type {Interruption} from '../interruption.js'
import {createLineWriter} from '../outputs/line-writer.js'
import {openOutput} from '../outputs/open-output.js'
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

/**
 * Opens a baseline to be written: one entry a line, so that a change of the file reads well; the old file stays until
 * `commit`.
 *
 * @throws OutputError where nothing can be written, before any work.
 */
export function openBaseline(file: string, interrupted: Interruption) {
  const output = openOutput(file, true)
  return {
    async write(entries: readonly BaselineEntry[]): Promise<void> {
      const lines = createLineWriter(output.sink, output.name, interrupted)
      await lines.write('{"version": 1, "entries": [')
      for (const [index, entry] of entries.entries())
        await lines.write(`  ${toNdjson(entry)}${index < entries.length - 1 ? ',' : ''}`)
      await lines.write(']}')
      await lines.flush()
    },
    commit: output.commit,
    discard: output.discard,
  }
}
