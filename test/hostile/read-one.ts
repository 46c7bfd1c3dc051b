import {expect} from 'vitest'
import {type DecisionRecord, parse, recordSchema} from '../../src/index.js'
import {decode} from '../../src/source/decode.js'
import {groundFaults} from '../support/ground.js'

/** What a document gave: its codes, and its first record, whose evidence and coverage hold. */
export type Read = {
  codes: string[]
  records: DecisionRecord[]
  record: DecisionRecord
  valueAt(pointer: string): string
}

/** Reads a document that must give a record. `valueAt` joins what is printed at a value's spans, in code points. */
export function readOne(document: string | Uint8Array): Read {
  const bytes = typeof document === 'string' ? Buffer.from(document) : document
  const {file, records} = parse('record.txt', bytes)
  const [record] = records
  if (!record) throw new Error(`no record: ${file.messages.join('\n')}`)
  for (const one of records) {
    expect(recordSchema.safeParse(one).success).toBe(true)
    expect(groundFaults(bytes, one)).toEqual([])
  }
  const decoded = decode(bytes)
  const points = Array.from(decoded.ok ? decoded.text : '')
  return {
    codes: file.messages.map(({ruleId}) => ruleId ?? ''),
    records,
    record,
    valueAt: pointer =>
      (record.evidence?.[pointer]?.spans ?? []).map(([from, to]) => points.slice(from, to).join('')).join(''),
  }
}
