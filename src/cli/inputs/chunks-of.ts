import {addAbortSignal, type Readable} from 'node:stream'
import type {Interruption} from '../interruption.js'

/** What a stream has, piece by piece; whatever is finished is handed on before more is waited for. */
export async function* chunksOf(
  stream: Readable,
  interrupted: Interruption,
  flush: () => Promise<void>,
): AsyncGenerator<Buffer, undefined> {
  await flush()
  for await (const chunk of addAbortSignal(interrupted.abortSignal, stream)) {
    yield chunk as Buffer // no stream of ours has an encoding
    await flush()
  }
}
