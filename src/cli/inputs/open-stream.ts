import {closeSync, constants, createReadStream, fstatSync, openSync} from 'node:fs'
import type {Readable} from 'node:stream'
import type {RawPath} from './input.js'
import {type KnownFiles, wasRead} from './known-files.js'
import {waitingStream} from './waiting-stream.js'

/**
 * A file, pipe or device to read piece by piece; null for a file that was met before, since each is read once. Opened
 * without blocking: a pipe that nobody writes to cannot hold us.
 *
 * @throws what the file system says, and OutputError for a file that the run is to replace.
 */
export async function openStream(raw: RawPath, known: KnownFiles): Promise<Readable | null> {
  const fd = openSync(raw, constants.O_RDONLY | constants.O_NONBLOCK)
  let isHandedOn = false
  try {
    const stat = fstatSync(fd)
    if (wasRead(stat, known)) return null
    const stream = (await waitingStream(fd, stat)) ?? createReadStream('', {fd})
    isHandedOn = true
    return stream
  } finally {
    if (!isHandedOn) closeSync(fd)
  }
}
