import {type DecisionRecord, type Evidence, recordSchema} from './schema.js'

const withoutEvidence = recordSchema.omit({evidence: true})

/**
 * The first way in which a record does not fit the schema, null where it fits. Evidence is most of a record and plain in
 * its shape, so it is checked by hand; the schema gives the same verdict.
 */
export function faultOf({evidence, ...record}: DecisionRecord): string | null {
  const result = withoutEvidence.safeParse(record)
  if (!result.success) {
    const [issue] = result.error.issues
    return issue ? `/${issue.path.map(String).join('/')}: ${issue.message}` : 'unknown fault'
  }
  if (evidence === undefined) return null
  for (const pointer of Object.keys(evidence)) {
    if (!isEvidence(evidence[pointer])) return `/evidence, \`${pointer}\`: expected spans and a basis`
  }
  return null
}

/** What `evidenceSchema` asks of an entry. */
function isEvidence(entry: Evidence | undefined): boolean {
  if (typeof entry !== 'object' || entry === null || Object.keys(entry).length !== 2) return false
  const {spans, basis} = entry
  if ((basis !== 'stated' && basis !== 'inferred') || !Array.isArray(spans)) return false
  return spans.every(span => Array.isArray(span) && span.length === 2 && span.every(isOffset))
}

const isOffset = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0
