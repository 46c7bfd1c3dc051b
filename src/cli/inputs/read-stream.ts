import type {Readable} from 'node:stream'
import type {Interruption} from '../interruption.js'
import type {Contents} from './contents.js'

/** Reads a pipe or a terminal to its end, but never more than a chunk above the limit. Throws the interruption. */
export async function readStream(stream: Readable, limit: number, interrupted: Interruption): Promise<Contents> {
  // What Node knows of streams is loaded only where there is one.
  const {addAbortSignal} = await import('node:stream')
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of addAbortSignal(interrupted.abortSignal, stream)) {
      chunks.push(Buffer.from(chunk))
      length += chunk.length
      if (length > limit) return {kind: 'too-large', size: null}
    }
  } catch (error) {
    interrupted.throwIfWanted()
    throw error
  } finally {
    stream.destroy()
  }
  return {kind: 'bytes', bytes: Buffer.concat(chunks)}
}
