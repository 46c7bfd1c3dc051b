import {refuseEmpty} from '../refuse-empty.js'
import type {Streams} from '../streams.js'
import {UsageError} from '../usage-error.js'
import type {RawPath} from './input.js'
import {listedNames} from './listed-names.js'

export type NameOptions = {readonly stdinFilename?: string; readonly files0From?: string}

/** The paths of the command line, then those of the list; refuses what cannot be meant. */
export async function namesToRead(
  paths: readonly string[],
  {stdinFilename, files0From}: NameOptions,
  streams: Pick<Streams, 'stdin' | 'interrupted'>,
): Promise<RawPath[]> {
  refuseEmpty('--files0-from', files0From)
  if (paths.length === 0 && files0From === undefined)
    throw new UsageError('nothing to read: name files or folders, or `-` for the standard input')
  const listed = files0From === undefined ? [] : await listedNames(files0From, streams)
  const names = [...paths, ...listed]
  if (names.length === 0) throw new UsageError(`nothing to read: the list \`${files0From}\` names no file`)
  if (names.includes('')) throw new UsageError('a path is empty: expected the name of a file or folder')
  const uses = names.filter(name => name === '-').length
  if (uses + (files0From === '-' ? 1 : 0) > 1) throw new UsageError('the standard input (`-`) can be read only once')
  refuseUnusedName(names, {stdinFilename})
  return names
}

/** @throws UsageError for a name of the standard input, where that is not read. */
export function refuseUnusedName(
  names: readonly RawPath[],
  {stdinFilename}: {readonly stdinFilename?: string | undefined},
): void {
  refuseEmpty('--stdin-filename', stdinFilename)
  if (stdinFilename !== undefined && !names.includes('-'))
    throw new UsageError('`--stdin-filename` names what `-` reads: give `-` as a path, too')
}
