import type * as z from 'zod'
import {pointerTo, valueAt} from '../../record/json-pointer.js'
import type {RecordFault} from '../../record/record-fault.js'
import {recordSchema} from '../../record/schema.js'
import {nearest} from '../nearest.js'
import {expectedWords} from './expected-words.js'
import {foundWords} from './found-words.js'
import {schemaAt} from './schema-at.js'

type Issue = z.core.$ZodIssue

/** What a person mistypes is short; a longer key is compared with nothing. */
const longestKey = 40

/** Every way in which a value does not fit the record's schema. */
export function* schemaFaults(value: unknown): Generator<RecordFault> {
  const {error} = recordSchema.safeParse(value)
  for (const issue of error?.issues ?? []) yield* faultsOf(issue, value)
}

function faultsOf(issue: Issue, value: unknown): RecordFault[] {
  const {path} = issue
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => strange(key, path, value))
  const found = valueAt(value, path)
  const key = path.at(-1)
  if (found === undefined && key !== undefined)
    return [
      {
        pointer: pointerOf(path.slice(0, -1)),
        message: `Unexpected object without \`${String(key)}\`, expected the key`,
      },
    ]
  const expected = expectedWords(issue, key)
  const isNullable = schemaAt(recordSchema, path, value).isNullable
  const orNull = isNullable ? `${expected.includes(',') ? ',' : ''} or null` : ''
  const meant = typeof found === 'string' ? meantBy(found, issue) : ''
  return [{pointer: pointerOf(path), message: `Unexpected ${foundWords(found)}, expected ${expected}${orNull}${meant}`}]
}

function strange(key: string, path: readonly PropertyKey[], value: unknown): RecordFault {
  const {keys} = schemaAt(recordSchema, path, value)
  const owner = valueAt(value, path)
  const absent = keys.filter(known => valueAt(owner, [known]) === undefined)
  const isShort = key.length <= longestKey
  const meant = isShort ? nearest(key, absent) : null
  const rest = meant === null ? 'a key of the schema' : `a key of the schema; did you mean \`${meant}\`?`
  const shown = isShort ? key : `${key.slice(0, longestKey)}…`
  return {
    pointer: pointerTo(pointerOf(path), key),
    isKey: true,
    message: `Unexpected key \`${shown}\`, expected ${rest}`,
  }
}

/** The word that may have been meant, where there is a list of them. */
function meantBy(found: string, issue: Issue): string {
  const known =
    issue.code === 'invalid_value' ? issue.values.map(String) : issue.code === 'invalid_union' ? optionsOf(issue) : []
  const meant = found.length <= longestKey && known.length > 1 ? nearest(found, known) : null
  return meant === null ? '' : `; did you mean \`${meant}\`?`
}

const optionsOf = (issue: Issue): string[] =>
  'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []

const pointerOf = (path: readonly PropertyKey[]): string => path.reduce<string>(pointerTo, '')
