import {contractFaults} from '../../record/contract-faults.js'
import type {RecordFault} from '../../record/record-fault.js'
import {recordShape} from '../../record/record-shape.js'
import {schemaVersions} from '../../record/schema-versions.js'
import {foundWords} from './found-words.js'
import {schemaFaults} from './schema-faults.js'

/** The schema keeps every fault in memory before the first is told: of records with more values, it is not asked. */
const mostValues = 50_000

/**
 * The ways in which a value is no record, some found only as they are asked for. A record of a version that is not known is
 * told that alone: it may be right in everything by a schema that is not here.
 *
 * @param values How many values there are in it.
 */
export function faultsOfValue(value: unknown, values: number): Iterable<RecordFault> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{pointer: '', message: `Unexpected ${foundWords(value)}, expected a record, an object`}]
  const {schemaVersion} = value as {schemaVersion?: unknown} // any object may have one
  if (typeof schemaVersion === 'string' && !schemaVersions.some(({version}) => version === schemaVersion))
    return [{pointer: '/schemaVersion', message: `Unexpected ${foundWords(schemaVersion)}, expected ${known}`}]
  const broken = contractFaults(value as Record<string, unknown>) // JSON's keys are strings
  const first = recordShape(value)
  if (first === null) return broken
  if (values > mostValues) return both([firstFault(first)], broken)
  return both(schemaFaults(value), broken)
}

const known = `a version that is known: ${schemaVersions.map(({version}) => `\`${version}\``).join(', ')}`

function* both<T>(some: Iterable<T>, more: Iterable<T>): Generator<T> {
  yield* some
  yield* more
}

/** The one fault that is told of a record with too many values: its place is that of the key of the record it is under. */
function firstFault(fault: string): RecordFault {
  const [key = ''] = /^\/\w+/.exec(fault) ?? []
  return {
    pointer: key,
    message: `Unexpected value, expected what the schema has (\`${fault}\`); of more than ${mostValues} values only the first fault is told`,
  }
}
