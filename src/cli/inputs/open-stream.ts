import {closeSync, constants, createReadStream, fstatSync, openSync} from 'node:fs'
import type {Readable} from 'node:stream'
import type {RawPath} from './input.js'
import {waitingStream} from './waiting-stream.js'
import {wasRead} from './was-read.js'

/**
 * A file, pipe or device to read piece by piece; null for a file that `seen` holds, since each is read once. Opened
 * without blocking: a pipe that nobody writes to cannot hold us.
 *
 * @throws what the file system says.
 */
export async function openStream(raw: RawPath, seen: Set<string>): Promise<Readable | null> {
  const fd = openSync(raw, constants.O_RDONLY | constants.O_NONBLOCK)
  let isHandedOn = false
  try {
    const stat = fstatSync(fd)
    if (wasRead(stat, seen)) return null
    const stream = (await waitingStream(fd, stat)) ?? createReadStream('', {fd})
    isHandedOn = true
    return stream
  } finally {
    if (!isHandedOn) closeSync(fd)
  }
}
