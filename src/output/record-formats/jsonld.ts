import {context} from '../jsonld/context.js'
import {nodeOf} from '../jsonld/node-of.js'
import {toNdjson} from '../ndjson.js'
import type {RecordFormat, RecordPrinter} from './record-format.js'

/** One document of JSON-LD, a decision a line in its graph. */
export const jsonld: RecordFormat<RecordPrinter> = () => {
  let comma = ''
  return {
    head: `{"@context":${toNdjson(context)},"@graph":[`,
    record(record) {
      const line = `${comma}${toNdjson(nodeOf(record))}`
      comma = ','
      return line
    },
    tail: ']}',
  }
}
