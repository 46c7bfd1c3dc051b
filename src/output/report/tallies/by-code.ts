import {type Code, codes, type Severity} from '../../../messages.js'
import type {Row} from '../report-data.js'

/** How often a code was said, and of how many records. */
export type CodeTally = {
  readonly code: Code
  readonly severity: Severity
  readonly about: string
  readonly messages: number
  readonly records: number
}

/** Codes that were said of records, the most frequent first. */
export const byCode = (rows: readonly Row[]): CodeTally[] =>
  (Object.keys(codes) as Code[]) // the object has no other keys
    .map(code => {
      const counts = rows.flatMap(({messages}) => messages[code] ?? [])
      const [severity, about] = codes[code]
      return {code, severity, about, messages: counts.reduce((sum, count) => sum + count, 0), records: counts.length}
    })
    .filter(({records}) => records > 0)
    .sort((one, other) => other.messages - one.messages)
