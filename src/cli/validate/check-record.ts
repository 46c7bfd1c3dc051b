import type {RecordFault} from '../../record/record-fault.js'
import {faultsOfValue} from './faults-of-value.js'
import {foundWords} from './found-words.js'
import {type JsonTokens, jsonTokens} from './json-tokens.js'
import {type Met, walkJson} from './walk-json.js'

/** A fault, and where it stands in the text, in UTF-16 units. */
export type PlacedFault = {readonly pointer: string; readonly message: string; readonly offset: number}

export type CheckedRecord = {
  /** In the order of the text. */
  readonly faults: readonly PlacedFault[]
  /** Whether the value ended where a value ends, so that what follows it can be read. */
  readonly isWhole: boolean
}

/** No more of a record's faults are told: more would fill the memory, and nobody reads on. */
export const mostFaults = 1000

/**
 * Checks the JSON value on whose first token the tokens stand, which then stand on the one behind it. Whatever the text
 * holds, this gives faults and throws nothing.
 */
export function checkRecord(text: string, tokens: JsonTokens): CheckedRecord {
  const start = tokens.offset()
  const structural: PlacedFault[] = []
  let values = 0
  const broken = walkJson(tokens, met => {
    if (met.kind === 'value') values++
    const fault = structural.length > mostFaults ? null : structuralFault(met)
    if (fault) structural.push({...fault, offset: met.offset})
  })
  if (broken) return {faults: atMost([...structural, broken]), isWhole: false}
  const told = new Set(structural.map(({pointer}) => pointer))
  const found: RecordFault[] = []
  for (const fault of faultsOfValue(JSON.parse(text.slice(start, tokens.offset())), values)) {
    if (!(fault.isKey && told.has(fault.pointer))) found.push(fault)
    if (found.length > mostFaults) break
  }
  const placed = found.length > 0 ? place(found, text, start) : []
  const all = [...structural, ...placed].sort((one, other) => one.offset - other.offset)
  return {faults: atMost(all), isWhole: true}
}

/** The first faults; where there are more, the last that is told says so. */
function atMost(faults: readonly PlacedFault[]): readonly PlacedFault[] {
  const next = faults[mostFaults]
  if (!next) return faults
  const message = `Unexpected further faults, expected at most ${mostFaults} in a record: mend those before`
  return [...faults.slice(0, mostFaults), {...next, message}]
}

/** What JSON.parse lets pass and nobody would know: the last of two keys wins, and one key is no key at all. */
function structuralFault({kind, pointer, name}: Met): Omit<PlacedFault, 'offset'> | null {
  if (kind === 'second key') return {pointer, message: `Unexpected second ${foundWords(name)}, expected each key once`}
  return kind === 'key' && name === '__proto__'
    ? {pointer, message: 'Unexpected key `__proto__`, expected none that changes what an object is'}
    : null
}

/** Finds where faults stand by reading the text once more. */
function place(faults: readonly RecordFault[], text: string, start: number): PlacedFault[] {
  const wanted = new Set(faults.map(({pointer}) => pointer))
  const keys = new Map<string, number>()
  const values = new Map<string, number>()
  const tokens = jsonTokens(text, start)
  walkJson(tokens, ({kind, pointer, offset}) => {
    if (wanted.has(pointer)) (kind === 'value' ? values : keys).set(pointer, offset)
  })
  return faults.map(({pointer, message, isKey}) => ({
    pointer,
    message,
    offset: (isKey ? keys : values).get(pointer) ?? start,
  }))
}
