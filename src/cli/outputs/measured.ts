import {createHash} from 'node:crypto'
import type {Sink} from '../streams.js'

/** A sink that knows what went through it. */
export type Measured = {
  readonly sink: Sink
  /** To be asked for once, when all is written. */
  result(): {bytes: number; sha256: string}
}

export function measured(sink: Sink): Measured {
  const hash = createHash('sha256')
  let all = 0
  return {
    sink(bytes, start, length) {
      const taken = sink(bytes, start, length)
      hash.update(bytes.subarray(start, start + taken))
      all += taken
      return taken
    },
    result: () => ({bytes: all, sha256: hash.digest('hex')}),
  }
}
