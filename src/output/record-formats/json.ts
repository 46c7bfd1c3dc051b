import {toNdjson} from '../ndjson.js'
import type {RecordFormat} from './record-format.js'

/** One array, a record a line in it. */
export const json: RecordFormat = () => {
  let comma = ''
  const line = (ndjson: string) => {
    const printed = `${comma}${ndjson}`
    comma = ','
    return printed
  }
  return {head: '[', record: record => line(toNdjson(record)), line, tail: ']'}
}
