import type {Checked} from '../../check.js'
import {ruleCodes} from '../../messages.js'
import type {Finding} from '../../rules/finding.js'
import {counted} from '../counted.js'

/** One code of one document. */
export type JunitCase = {
  readonly code: string
  /** Null where the case passes. */
  readonly failure: {readonly type: string; readonly message: string; readonly lines: readonly string[]} | null
  /** What is told of it although it passes. */
  readonly notes: readonly string[]
}

/**
 * Every code that was found, and every rule that found nothing, so that the report shows what was checked; where a
 * document gave no record, no rule was asked.
 */
export function junitCases({path, records, findings}: Checked): JunitCase[] {
  const found = new Map<string, Finding[]>()
  if (records > 0) for (const code of Object.keys(ruleCodes)) found.set(code, [])
  for (const finding of findings) {
    const before = found.get(finding.code)
    if (before) before.push(finding)
    else found.set(finding.code, [finding])
  }
  return [...found].map(([code, findings]) => {
    const faults = findings.filter(({severity}) => severity !== 'info')
    const notes = findings.filter(({severity}) => severity === 'info')
    return {code, failure: failureOf(path, faults), notes: notes.map(note => lineOf(path, note))}
  })
}

/** A case fails once, whatever the number of findings, as readers of these files show the first failure of a case only. */
function failureOf(path: string, faults: readonly Finding[]): JunitCase['failure'] {
  const [first] = faults
  if (!first) return null
  const more = faults.length > 1 ? ` (${counted(faults.length, 'finding')}; this is the first)` : ''
  return {type: first.severity, message: first.message + more, lines: faults.map(fault => lineOf(path, fault))}
}

const lineOf = (path: string, {line, column, severity, code, message}: Finding): string =>
  `${path}:${line}:${column} ${severity} ${code} ${message}`
