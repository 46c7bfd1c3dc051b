import {allCodes} from '../../messages.js'
import type {DecisionRecord} from '../../record/schema.js'
import {exampleRecord, type RecordChange} from '../../rules/example-record.js'
import type {Rule, RunRule} from '../../rules/rule.js'
import {shortJson} from './short-json.js'
import type {Shown} from './shown.js'
import {withoutEmpty} from './without-empty.js'

/** Room for values, which stand indented on the page. */
const width = 76

/** An example of a rule: the values of the example record that its examples change, and what the rule says of them. */
export function recordExample(rule: Rule | RunRule, which: 'fails' | 'passes'): Shown {
  const {fails, passes} = rule.examples
  const touched = touchedBy([...changesOf(fails), ...changesOf(passes)])
  const example = rule.examples[which]
  const records = changesOf(example).map(exampleRecord)
  const messages: string[] = []
  const run = 'create' in rule ? rule.create() : rule.run
  for (const record of records)
    run(record, (_, message) => messages.push(`${allCodes[rule.code][0]} ${rule.code} ${message}`))
  return {
    shows: example.shows,
    lines: records.flatMap((record, index) => [
      ...(records.length > 1 ? [`${index > 0 ? '\n' : ''}Record ${index + 1}`] : []),
      shortJson(withoutEmpty(valuesAt(touched, record)), width),
    ]),
    messages,
  }
}

type AnyExample = Rule['examples']['fails'] | RunRule['examples']['fails']

const changesOf = (example: AnyExample): readonly RecordChange[] =>
  'changes' in example ? example.changes : [example.change]

/** The keys that any of the changes names; of an answer, only those of its own keys. */
type Touched = Map<keyof DecisionRecord, Set<string> | null>

function touchedBy(changes: readonly RecordChange[]): Touched {
  const touched: Touched = new Map()
  for (const [name, value] of changes.flatMap(change => Object.entries(change))) {
    const key = name as keyof DecisionRecord // a change has no other keys
    const inner = isObject(value) ? Object.keys(value) : null
    touched.set(key, inner && new Set([...(touched.get(key) ?? []), ...inner]))
  }
  return touched
}

function valuesAt(touched: Touched, record: DecisionRecord): object {
  const order = Object.keys(record) as (keyof DecisionRecord)[] // a record has no other keys
  return Object.fromEntries(
    order.flatMap(key => {
      const inner = touched.get(key)
      if (inner === undefined) return []
      const value = record[key]
      const picked = inner && isObject(value) ? Object.entries(value).filter(([name]) => inner.has(name)) : null
      return [[key, picked ? Object.fromEntries(picked) : value]]
    }),
  )
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
