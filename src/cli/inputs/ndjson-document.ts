import {type BrokenLine, broken} from './broken-line.js'
import {bytesOfBase64} from './bytes-of-base64.js'
import {parseNdjsonLine} from './parse-ndjson-line.js'

/** The document of a line, or why there is none; null for a blank line. */
export type NdjsonDocument =
  | {readonly kind: 'document'; readonly path: string; readonly bytes: Buffer; readonly isText: boolean}
  | BrokenLine
  | null

/**
 * A line to a document: `{"path": "...", "text": "..."}` or, with its bytes, `{"path": "...", "base64": "..."}`. Text
 * becomes the bytes of a file with this text, in UTF-8. Further keys are left to whoever put them there; a null is a
 * column that the table of the line's writer has and this document has not.
 */
export function ndjsonDocument(line: Buffer): NdjsonDocument {
  const value = parseNdjsonLine(line)
  if (value === null || value.kind === 'broken') return value
  const {path, text, base64} = value.object
  const fault = faultOfString('path', path) ?? (path === '' ? broken('empty `path`', 'a name') : null)
  if (fault) return fault
  if (isGiven(text) && isGiven(base64)) return broken('`text` beside `base64`', 'one of them')
  const key = isGiven(base64) ? 'base64' : 'text'
  const contents = value.object[key]
  if (!isGiven(contents)) {
    const nulls = ['text', 'base64'].filter(name => value.object[name] === null).map(name => `\`${name}\``)
    return nulls.length > 0
      ? broken(`null as ${nulls.join(' and ')}`, 'a string')
      : broken('line without `text` and `base64`', 'one of them')
  }
  const unfit = faultOfString(key, contents)
  if (unfit) return unfit
  // Both are strings: faultOfString refuses everything else.
  const bytes = key === 'text' ? Buffer.from(contents as string) : bytesOfBase64(contents as string)
  if (bytes === null) return broken('`base64` that is cut short or no base64', 'the alphabet of RFC 4648, padded')
  return {kind: 'document', path: path as string, bytes, isText: key === 'text'}
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

/** Why a value is no string of whole characters: half a surrogate pair could be written to no file. */
function faultOfString(key: string, value: unknown): BrokenLine | null {
  if (value === null) return broken(`null as \`${key}\``, 'a string')
  if (!isGiven(value)) return broken(`line without \`${key}\``, 'one')
  if (typeof value !== 'string')
    return broken(`${Array.isArray(value) ? 'array' : typeof value} as \`${key}\``, 'a string')
  return /\p{Cs}/u.test(value) ? broken(`half a surrogate pair in \`${key}\``, 'whole characters') : null
}
