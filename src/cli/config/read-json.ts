import {findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import type * as z from 'zod'
import {placesOf} from '../../source/places.js'
import {excerpt} from '../../text/excerpt.js'
import {nearest} from '../nearest.js'
import {UsageError} from '../usage-error.js'

/** No more of a file's faults are told at once. */
const mostFaults = 10

/**
 * A JSON file that a person may have written, checked against its schema.
 *
 * @param keysAt The keys that may stand in the object at a path, to suggest one for a key that may not.
 * @param expectedAt What is said of a key that may not stand at a path, behind it; null for the keys that may.
 * @throws UsageError with every fault: the file, the place, what was expected, and what may have been meant.
 */
export function readJson<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  keysAt: KeysAt,
  expectedAt: ExpectedAt = () => null,
): T {
  const {place} = placesOf(text)
  const fail = (faults: readonly (readonly [offset: number, message: string])[]): never => {
    const lines = [...faults]
      .sort(([one], [other]) => one - other)
      .slice(0, mostFaults)
      .map(([offset, message]) => {
        const {line, column} = place(offset)
        return `${file}:${line}:${column}: ${message}`
      })
    const rest = faults.length > mostFaults ? [`${faults.length - mostFaults} further faults`] : []
    throw new UsageError([...lines, ...rest].join('\n'))
  }

  const {tree, broken} = read(text)
  if (!tree || broken) return fail([[broken?.offset ?? 0, `unexpected ${wordsOf(broken)}, expected JSON`]])
  const twice = repeatedKeys(tree)
  if (twice.length > 0)
    return fail(twice.map(node => [node.offset, `unexpected second \`${node.value}\`, expected each key once`]))

  const parsed = schema.safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  return fail(parsed.error.issues.flatMap(issue => faultsOf(issue, tree, keysAt, expectedAt)))
}

type KeysAt = (path: readonly PropertyKey[]) => readonly string[]
type ExpectedAt = (path: readonly PropertyKey[], key: string) => string | null

function read(text: string): {tree: Node | undefined; broken: ParseError | undefined} {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, {disallowComments: true, allowTrailingComma: false, allowEmptyContent: false})
  return {tree, broken: errors[0]}
}

type Issue = z.core.$ZodIssue
type Fault = readonly [offset: number, message: string]

function faultsOf(issue: Issue, tree: Node, keysAt: KeysAt, expectedAt: ExpectedAt): Fault[] {
  const path = issue.path as (string | number)[] // JSON has no symbols
  const node = findNodeAtLocation(tree, path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => {
      const at = findNodeAtLocation(tree, [...path, key])?.parent ?? node ?? tree
      return [at.offset, `unexpected key \`${key}\`${expectedAt(path, key) ?? suggestion(key, keysAt(path))}`]
    })
  const offset = (node ?? tree).offset
  const where = path.length > 0 ? ` at \`${path.join('.')}\`` : ''
  if (!node) return [[offset, `unexpected absence of \`${path.join('.')}\`, expected it here`]]
  const found = `unexpected \`${excerpt(JSON.stringify(worthOf(node)), 60)}\`${where}`
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    return [[offset, `${found}${suggestion(String(node.value), values)}`]]
  }
  return [[offset, `${found}, expected ${issue.code === 'invalid_type' ? issue.expected : issue.message}`]]
}

const worthOf = (node: Node): unknown =>
  node.type === 'object' ? {} : node.type === 'array' ? [] : (node.value as unknown)

/** What may stand there: the likeliest word, if one is alike, and the list, if it is short. */
function suggestion(found: string, known: readonly string[]): string {
  const meant = nearest(found, known)
  const list = known.length <= 8 ? `, expected ${known.map(one => `\`${one}\``).join(', ')}` : ''
  return `${list}${meant === null ? '' : `${list ? ';' : ','} did you mean \`${meant}\`?`}`
}

/** Keys that stand twice in one object: JSON lets the last one win, and nobody would know. */
function repeatedKeys(node: Node): Node[] {
  const inside = (node.children ?? []).flatMap(repeatedKeys)
  if (node.type !== 'object') return inside
  const seen = new Set<unknown>()
  const own = (node.children ?? []).flatMap(({children}) => {
    const key = children?.[0]
    if (!key) return []
    if (seen.has(key.value)) return [key]
    seen.add(key.value)
    return []
  })
  return [...own, ...inside]
}

const parseFaults: Readonly<Record<string, string>> = {
  InvalidSymbol: 'word',
  InvalidNumberFormat: 'number',
  PropertyNameExpected: 'end or comma where a key should stand',
  ValueExpected: 'end where a value should stand',
  ColonExpected: 'key without a colon',
  CommaExpected: 'value without a comma before it',
  CloseBraceExpected: 'end of an object that is not closed',
  CloseBracketExpected: 'end of a list that is not closed',
  EndOfFileExpected: 'text behind the end',
  InvalidCommentToken: 'comment',
}

const wordsOf = (error: ParseError | undefined): string =>
  error ? (parseFaults[printParseErrorCode(error.error)] ?? printParseErrorCode(error.error)) : 'empty file'
