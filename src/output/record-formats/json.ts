import type {LinePrinter, RecordFormat} from './record-format.js'

/** One array, a record a line in it. */
export const json: RecordFormat<LinePrinter> = () => {
  let comma = ''
  return {
    head: '[',
    line(ndjson) {
      const printed = `${comma}${ndjson}`
      comma = ','
      return printed
    },
    tail: ']',
  }
}
