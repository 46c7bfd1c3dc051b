import {toNdjson} from '../ndjson.js'
import type {RecordFormat} from './record-format.js'

/** One array, a record a line in it. */
export const json: RecordFormat = () => {
  let comma = ''
  return {
    head: '[',
    record(record) {
      const line = `${comma}${toNdjson(record)}`
      comma = ','
      return line
    },
    tail: ']',
  }
}
