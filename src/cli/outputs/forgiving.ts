import {faultCode} from '../fault-words.js'
import type {Sink} from '../streams.js'

/** A sink for what people may read or not: once it fails, the rest is dropped, for there is nobody left to tell. */
export function forgiving(sink: Sink): Sink {
  let isBroken = false
  return (bytes, start, length) => {
    if (isBroken) return length
    try {
      return sink(bytes, start, length)
    } catch (error) {
      if (faultCode(error) === 'EAGAIN') throw error
      isBroken = true
      return length
    }
  }
}
