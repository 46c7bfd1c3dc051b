import {recordShape} from './record-shape.js'
import type {DecisionRecord} from './schema.js'

/** The first way in which a record does not fit the schema, with its JSON Pointer; null where it fits. */
export const faultOf = (record: DecisionRecord): string | null => recordShape(record)
