import type {DecisionRecord} from '../../src/index.js'
import type {Rule, RunRule} from '../../src/rules/rule.js'

/** What rules say of a record, as `code pointer`. */
export function said(rules: readonly Rule[], record: DecisionRecord): string[] {
  return rules.flatMap(rule => messagesOf(rule, record).map(({pointer}) => `${rule.code} ${pointer}`))
}

export function messagesOf(rule: Rule, record: DecisionRecord): {pointer: string; message: string}[] {
  const messages: {pointer: string; message: string}[] = []
  rule.run(record, (pointer, message) => messages.push({pointer, message}))
  return messages
}

/** What a rule of a whole run says, record by record. */
export function saidOfRun(rule: RunRule, records: readonly DecisionRecord[]): string[][] {
  const run = rule.create()
  return records.map(record => {
    const messages: string[] = []
    run(record, (_, message) => messages.push(message))
    return messages
  })
}
