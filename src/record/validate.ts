import type {Built} from './build.js'
import {coverageShape, evidenceFault, recordShape} from './record-shape.js'

/**
 * The first way in which a record does not fit the schema, with its JSON Pointer; null where it fits. Its evidence is
 * looked at as it was noted, which costs less than the record's form of it and says the same.
 */
export function faultOf({record, evidence, classified}: Built): string | null {
  const fault = recordShape(record)
  if (fault !== null) return fault
  for (const {pointer, spans, basis} of evidence) {
    const inEvidence = evidenceFault(spans, basis)
    if (inEvidence !== null) return `/evidence, \`${pointer}\`${inEvidence}`
  }
  const inCoverage = coverageShape(classified.counts)
  return inCoverage === null ? null : `/coverage${inCoverage}`
}
