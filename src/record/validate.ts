import {type DecisionRecord, recordSchema} from './schema.js'

/** The first way in which a record does not fit the schema, null where it fits. */
export function faultOf(record: DecisionRecord): string | null {
  const result = recordSchema.safeParse(record)
  if (result.success) return null
  const [issue] = result.error.issues
  return issue ? `/${issue.path.map(String).join('/')}: ${issue.message}` : 'unknown fault'
}
