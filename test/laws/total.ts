import {type DecisionRecord, parse, recordSchema} from '../../src/index.js'

/**
 * What is wrong with how the program takes some bytes: it must give records that fit the schema or at least one error,
 * never an exception, and the same again when asked again.
 */
export function totalFaults(bytes: Uint8Array): string[] {
  return tryTotal(bytes).faults
}

/** The same, and the records. */
export function tryTotal(bytes: Uint8Array): {faults: string[]; records: readonly DecisionRecord[]} {
  try {
    const {file, records} = parse('some/d140124.txt', bytes)
    const isRefused = file.messages.some(message => message.fatal === true)
    const again = parse('some/d140124.txt', bytes).records
    const faults = [
      ...(records.length === 0 && !isRefused ? ['neither a record nor an error'] : []),
      ...(file.messages.some(message => message.ruleId === 'record-invalid') ? ['a record was invalid'] : []),
      ...records.flatMap(
        record => recordSchema.safeParse(record).error?.issues.map(issue => JSON.stringify(issue)) ?? [],
      ),
      ...(JSON.stringify(records) === JSON.stringify(again) ? [] : ['other records when parsed again']),
    ]
    return {faults, records}
  } catch (error) {
    return {faults: [`exception: ${error instanceof Error ? error.stack : String(error)}`], records: []}
  }
}
