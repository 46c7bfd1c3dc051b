import type {DecisionRecord} from '../../src/index.js'

/** What a record says, without where it was found and what was noticed; the stand-in for a title is masked. */
export function valuesOf(record: DecisionRecord) {
  const {key, source, messages, evidence, coverage, ...values} = record
  return {...values, id: values.id.replace(/\/untitled-[0-9a-f]{8}$/, '/untitled')}
}
