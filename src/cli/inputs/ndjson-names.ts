import {UsageError} from '../usage-error.js'
import type {NameOptions} from './names-to-read.js'

export type NdjsonNameOptions = NameOptions & {readonly follow?: true}

/** The files of NDJSON to read, the standard input where none is named; refuses what is meant for documents. */
export function ndjsonNames(
  paths: readonly string[],
  {files0From, stdinFilename, follow}: NdjsonNameOptions,
): readonly string[] {
  const meant = {'--files0-from': files0From, '--stdin-filename': stdinFilename, '--follow': follow}
  for (const [option, value] of Object.entries(meant))
    if (value !== undefined)
      throw new UsageError(
        `\`${option}\` does not go with \`--from ndjson\`: its lines bring documents and their paths`,
      )
  if (paths.filter(path => path === '-').length > 1)
    throw new UsageError('the standard input (`-`) can be read only once')
  return paths.length === 0 ? ['-'] : paths
}
