import {decodeStrictly} from './decode-strictly.js'
import {jsonTokens} from './json-tokens.js'
import {walkJson} from './walk-json.js'

/** How records are written: a JSON document, a list or one record; or one a line. */
export type Form = 'json' | 'ndjson'

/**
 * The form of a file by its first line that is not blank, or, where that is the good beginning of an object, by the first
 * two: if they are the beginning of one value together, it runs over the lines. Null where one line does not tell.
 */
export function formOf(lines: readonly (Uint8Array | null)[]): Form | null {
  const texts = lines.map(bytes => bytes && decodeStrictly(bytes))
  const text = texts.includes(null) ? null : texts.join('\n')
  if (text === null) return 'ndjson'
  const tokens = jsonTokens(text)
  if (text.trimStart().startsWith('[')) return 'json'
  if (!text.trimStart().startsWith('{')) return 'ndjson'
  const broken = walkJson(tokens, () => {})
  if (broken && !broken.isEnd) return 'ndjson'
  return lines.length > 1 ? 'json' : broken ? null : 'ndjson'
}
