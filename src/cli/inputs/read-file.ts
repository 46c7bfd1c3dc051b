import {closeSync, constants, fstatSync, openSync, readSync} from 'node:fs'
import type {Interruption} from '../interruption.js'
import type {Contents} from './contents.js'
import type {RawPath} from './input.js'
import {type KnownFiles, wasRead} from './known-files.js'
import {readStream} from './read-stream.js'
import {waitingStream} from './waiting-stream.js'
import {kindOf} from './walk.js'

export type ReadOptions = {
  readonly limit: number
  /** Found in a folder: opened only if it is a regular file still. What the user names may be a pipe or a device. */
  readonly isWalked: boolean
  readonly known: KnownFiles
  readonly interrupted: Interruption
}

/**
 * Reads a file once, however many paths lead to it. Opened without blocking: a pipe put in a file's place cannot hold
 * us. Asynchronous for pipes and terminals alone.
 *
 * @throws what the file system says, and OutputError for a file that the run is to replace.
 */
export async function readFile(raw: RawPath, options: ReadOptions): Promise<Contents> {
  const {limit, isWalked, known, interrupted} = options
  const fd = openSync(raw, constants.O_RDONLY | constants.O_NONBLOCK)
  let isHandedOn = false
  try {
    const stat = fstatSync(fd)
    if (isWalked && !stat.isFile()) return {kind: 'irregular', what: kindOf(stat)}
    if (wasRead(stat, known)) return {kind: 'read-before'}
    if (stat.size > limit) return {kind: 'too-large', size: stat.size}
    const stream = await waitingStream(fd, stat)
    if (stream) {
      isHandedOn = true
      return await readStream(stream, limit, interrupted)
    }
    const bytes = readAll(fd, stat.size, limit)
    return bytes.length > limit ? {kind: 'too-large', size: null} : {kind: 'bytes', bytes}
  } finally {
    if (!isHandedOn) closeSync(fd)
  }
}

/**
 * To the end or one byte above the limit: the size is a hint, a file may grow while it is read. Where there is as much as
 * it said, and no byte more, the end is not asked for.
 */
function readAll(fd: number, size: number, limit: number): Buffer {
  let buffer = Buffer.allocUnsafe(Math.min(size, limit) + 1)
  let length = 0
  for (;;) {
    const count = readSync(fd, buffer, length, buffer.length - length, null)
    length += count
    if (count === 0 || length > limit || (length === size && size > 0)) return buffer.subarray(0, length)
    if (length < buffer.length) continue
    const larger = Buffer.allocUnsafe(Math.min(Math.max(length * 2, 65_536), limit + 1))
    buffer.copy(larger)
    buffer = larger
  }
}
