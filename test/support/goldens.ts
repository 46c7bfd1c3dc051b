import {type DecisionRecord, parse} from '../../src/index.js'
import {compactJson} from './compact-json.js'
import type {Fixture} from './fixtures.js'

/** These are shown with evidence and coverage, one a format. */
const inFull = new Set(['numbered/word-form', 'web/page-in-full'])

/** What a fixture gives, and how its golden files hold that: `records.json` and `messages.json`. */
export type Goldens = {
  records: DecisionRecord[]
  messages: {code: string | undefined; place: string; message: string}[]
  files: {records: string; messages: string}
}

export function goldensOf({kind, name, file, bytes}: Fixture): Goldens {
  const {file: told, records} = parse(`${kind}/${name}/${file}`, bytes)
  const messages = told.messages.map(message => ({
    code: message.ruleId,
    place: `${message.line}:${message.column}`,
    message: message.reason,
  }))
  const shown = inFull.has(`${kind}/${name}`) ? records : records.map(({evidence, coverage, ...record}) => record)
  return {records, messages, files: {records: `${compactJson(shown)}\n`, messages: `${compactJson(messages)}\n`}}
}
