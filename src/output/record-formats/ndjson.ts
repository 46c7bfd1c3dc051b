import {toNdjson} from '../ndjson.js'
import type {RecordFormat} from './record-format.js'

/** A record a line, for programs. */
export const ndjson: RecordFormat = () => ({head: null, record: toNdjson, line: line => line, tail: null})
