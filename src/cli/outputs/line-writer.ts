import {faultCode} from '../fault-words.js'
import type {Interruption} from '../interruption.js'
import type {Sink} from '../streams.js'
import {OutputError} from './output-error.js'

/** Gathers lines and hands them on whole. A record a system call would cost more than making the record. */
export type LineWriter = {
  /** Takes one line, without its end. */
  write(line: string): Promise<void>
  flush(): Promise<void>
}

const bufferSize = 65_536
const longestWait = 20
/** How long a half-sent line may take once the program is asked to end: it has to be gone within a second. */
const lastLineWait = 500

/**
 * Lines into one reused buffer and from there to the sink. A slow reader is waited for with the event loop running, so
 * that signals are heard; an interruption ends the writing at the end of a line.
 *
 * @param name What is written, for the sentence that says it failed.
 */
export function createLineWriter(sink: Sink, name: string, interrupted: Interruption): LineWriter {
  const buffer = Buffer.allocUnsafe(bufferSize)
  let used = 0

  async function flush(): Promise<void> {
    const length = used
    used = 0
    if (length > 0) await send(buffer.subarray(0, length))
  }

  async function send(bytes: Uint8Array): Promise<void> {
    let at = 0
    let wait = 1
    let patience = lastLineWait
    while (at < bytes.length) {
      try {
        at += sink(bytes, at, bytes.length - at)
        wait = 1
        continue
      } catch (error) {
        if (faultCode(error) !== 'EAGAIN') throw new OutputError(name, error)
      }
      if (interrupted.isWanted) {
        const end = bytes.indexOf(10, at) + 1
        if (at === 0 || bytes[at - 1] === 10 || patience <= 0) interrupted.throwIfWanted()
        bytes = bytes.subarray(0, end)
        patience -= wait
      }
      await new Promise(resolve => setTimeout(resolve, wait))
      wait = Math.min(wait * 2, longestWait)
    }
    interrupted.throwIfWanted()
  }

  return {
    flush,
    async write(line) {
      // A unit takes three bytes at most; to count them all would cost as much as to write them.
      const most = line.length * 3 + 1
      if (used + most > bufferSize) await flush()
      if (most > bufferSize) return send(Buffer.from(`${line}\n`))
      used += buffer.write(line, used)
      buffer[used++] = 10
    },
  }
}
