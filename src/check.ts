import {type Authority, authorities} from './authorities/index.js'
import {allCodes, type Diagnostic, type RuleCode} from './messages.js'
import type {Parsed} from './parsed.js'
import type {DecisionRecord} from './record/schema.js'
import type {Finding} from './rules/finding.js'
import {rules, runRules} from './rules/index.js'
import {placeOf} from './rules/place-of.js'
import type {RuleSay} from './rules/rule.js'
import {placesOf} from './source/places.js'

/** A document, and all that reading and the rules have to say of it, in order of place. */
export type Checked = {
  readonly path: string
  /** The decoded text; empty where the bytes are no text. */
  readonly text: string
  readonly records: number
  readonly findings: readonly Finding[]
}

/**
 * Begins a run of every rule. Documents are to be given in the order of the run, for some rules compare a record with
 * those before it; records need their evidence, which says where a value stands.
 *
 * @param options The council whose documents they are, if it is one of your own: that of `parse`.
 * @returns What takes each document that `parse` read. It throws TypeError for anything else.
 */
export function createCheck({authority}: {readonly authority?: Authority} = {}): (parsed: Parsed) => Checked {
  const councils = authority ? [authority, ...authorities] : authorities
  const all = [...rules, ...runRules.map(({code, create}) => ({code, run: create()}))]
  return parsed => {
    if (!Array.isArray(parsed?.diagnostics)) throw new TypeError('Unexpected document, expected what `parse` gave')
    const {path, text, diagnostics, records} = parsed
    const places = placesOf(text)
    const findings = saidWhileReading(diagnostics, records)
    for (const record of records) {
      for (const {code, run} of all) {
        const say: RuleSay = (pointer, message) =>
          findings.push({...told(code, message, record.id), ...placeOf(pointer, record, places)})
        run(record, say, councils)
      }
    }
    return {path, text, records: records.length, findings: findings.sort(inOrderOfPlace)}
  }
}

const told = (code: RuleCode, message: string, id: string): Pick<Finding, 'code' | 'severity' | 'message' | 'id'> => ({
  code,
  severity: allCodes[code][0],
  message,
  id,
})

/** The messages of reading, each with the record that carries it. */
function saidWhileReading(diagnostics: readonly Diagnostic[], records: readonly DecisionRecord[]): Finding[] {
  const owners = new Map<string, string>()
  for (const {id, messages} of records)
    for (const {code, line, column} of messages) {
      const place = `${code}:${line}:${column}`
      if (!owners.has(place)) owners.set(place, id)
    }
  return diagnostics.map(({code, message, line, column}) => {
    const id = owners.get(`${code}:${line}:${column}`) ?? null
    return {code, severity: allCodes[code][0], message, id, line, column, endLine: null, endColumn: null}
  })
}

const inOrderOfPlace = (one: Finding, other: Finding): number => one.line - other.line || one.column - other.column
