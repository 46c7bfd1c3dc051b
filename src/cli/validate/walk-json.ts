import {pointerTo} from '../../record/json-pointer.js'
import {beginsValue, type JsonTokens, token} from './json-tokens.js'

/** Something in a JSON text that has a pointer and a place: a value, or a key that names one. */
export type Met = {
  readonly kind: 'value' | 'key' | 'second key'
  readonly pointer: string
  readonly name: string
  /** In UTF-16 units of the text. */
  readonly offset: number
}

/** Why a text cannot be read on, and where. */
export type Broken = {
  readonly pointer: string
  readonly message: string
  readonly offset: number
  /** Whether all was well until the text ended. */
  readonly isEnd: boolean
}

/** No record nests so deep: what does was made to break its reader. */
export const deepest = 200

type Level = {readonly pointer: string; readonly keys: Set<string> | null; index: number}
type State = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'after value'

const expected = {
  value: 'a value',
  'value or ]': 'a value or `]`',
  key: 'a key',
  'key or }': 'a key or `}`',
  colon: '`:`',
} as const

/**
 * Reads one JSON value, on whose first token the tokens stand, and stops on the token behind it. Keeps its own stack, so
 * that nothing nested can overflow it; `meet` is told of every key and value in the order of the text.
 */
export function walkJson(tokens: JsonTokens, meet: (met: Met) => void): Broken | null {
  const levels: Level[] = []
  let state: State = 'value'
  let pointer = ''
  let lastEnd = tokens.offset()
  for (;;) {
    const level = levels.at(-1)
    const kind = tokens.kind()
    const offset = tokens.offset()
    const fail = (found: string, wanted: string, at = offset): Broken => ({
      pointer: level?.keys && state === 'value' ? pointer : (level?.pointer ?? ''),
      message: `Unexpected ${found}, expected ${wanted}`,
      offset: at,
      isEnd: kind === token.end,
    })
    if (kind === token.end) return fail('end of the text', wantedIn(state, level), lastEnd)
    const amiss = tokens.amiss()
    if (amiss !== 0) return fail(...(amissWords[amiss] ?? (['token', 'JSON'] as const)))

    if (beginsValue(kind) && (state === 'value' || state === 'value or ]')) {
      if (level && level.keys === null) pointer = `${level.pointer}/${level.index++}`
      meet({kind: 'value', pointer, name: '', offset})
      if (kind === token.openBrace || kind === token.openBracket) {
        if (levels.length === deepest)
          return {...fail(`value nested ${deepest + 1} deep`, `at most ${deepest}`), pointer: levels[1]?.pointer ?? ''}
        const isObject = kind === token.openBrace
        levels.push({pointer, keys: isObject ? new Set() : null, index: 0})
        state = isObject ? 'key or }' : 'value or ]'
      } else state = 'after value'
    } else if (kind === token.string && level?.keys && (state === 'key' || state === 'key or }')) {
      const name = tokens.value()
      pointer = pointerTo(level.pointer, name)
      meet({kind: level.keys.has(name) ? 'second key' : 'key', pointer, name, offset})
      level.keys.add(name)
      state = 'colon'
    } else if (kind === token.colon && state === 'colon') state = 'value'
    else if (kind === token.comma && state === 'after value' && level) state = level.keys ? 'key' : 'value'
    else if (level && closes(kind, state, level)) {
      levels.pop()
      state = 'after value'
    } else return fail(tokens.shown(), wantedIn(state, level))

    lastEnd = tokens.end()
    tokens.next()
    if (levels.length === 0) return null
  }
}

const closes = (kind: number, state: State, {keys}: Level): boolean =>
  keys
    ? kind === token.closeBrace && (state === 'key or }' || state === 'after value')
    : kind === token.closeBracket && (state === 'value or ]' || state === 'after value')

function wantedIn(state: State, level: Level | undefined): string {
  if (!level) return 'a record, an object'
  if (state !== 'after value') return expected[state]
  return level.keys ? '`,` or `}`' : '`,` or `]`'
}

/** By the numbers of the scanner's errors. */
const amissWords: Readonly<Record<number, readonly [found: string, expected: string]>> = {
  1: ['comment', 'JSON, which has none'],
  2: ['string without its end', '`"` before the line ends'],
  3: ['number without its end', 'digits'],
  4: ['escape', '`\\u` and four hexadecimal digits'],
  5: ['escape', 'one that JSON knows, such as `\\n`'],
  6: ['control character in a string', 'its escape'],
}
