import {constants} from 'node:buffer'
import {faultCode, faultWords} from '../fault-words.js'
import type {Streams} from '../streams.js'
import {beginsUtf16, utf16} from './begins-utf16.js'
import {broken} from './broken-line.js'
import {chunksOf} from './chunks-of.js'
import {type Carried, type RawPath, type Said, said} from './input.js'
import type {KnownFiles} from './known-files.js'
import {ndjsonDocument} from './ndjson-document.js'
import {type NdjsonLine, ndjsonLines} from './ndjson-lines.js'
import {openStream} from './open-stream.js'
import {otherDocument} from './other-documents.js'
import {shown} from './raw-path.js'
import {tooLarge} from './too-large.js'

export type NdjsonMeans = Pick<Streams, 'stdin' | 'interrupted'> & {
  readonly known: KnownFiles
  /** Hands on what is written so far: whoever sends the lines may wait for it. */
  flush(): Promise<void>
}

/** Beside its document, a line may bring a path and what the user's tools know of it. */
const restOfLine = 65_536

/**
 * The documents that the lines of NDJSON files carry, one line after the other, each asked for when the one before it is
 * done with. What is no document is told with its file and line, and the rest go on.
 */
export async function* ndjsonInputs(
  names: readonly RawPath[],
  maxBytes: number,
  {stdin, interrupted, flush, known}: NdjsonMeans,
): AsyncGenerator<Said | Carried> {
  // Base64 takes 4 letters for 3 bytes, and JSON two characters for a line feed or a quotation mark.
  const longest = Math.min(maxBytes * 2 + restOfLine, constants.MAX_STRING_LENGTH)
  for (const raw of names) {
    const path = shown(raw)
    try {
      const stream = raw === '-' ? stdin() : await openStream(raw, known)
      if (!stream) continue
      for await (const line of ndjsonLines(chunksOf(stream, interrupted, flush), longest)) {
        if (beginsUtf16(line)) {
          yield said(path, 'line-invalid', utf16)
          break
        }
        const input = inputOf(line, path, {longest, maxBytes})
        if (input) yield input
      }
    } catch (error) {
      interrupted.throwIfWanted()
      // An output that failed, or a fault of ours, is none of the file's.
      if (faultCode(error) === undefined) throw error
      yield unreadable(path, error)
    }
  }
}

function inputOf(
  {number, bytes}: NdjsonLine,
  name: string,
  {longest, maxBytes}: {longest: number; maxBytes: number},
): Said | Carried | null {
  const found = bytes
    ? ndjsonDocument(bytes)
    : broken(`line of more than ${longest} bytes`, `at most as many; \`--max-bytes ${maxBytes}\` sets the limit`)
  if (found === null) return null
  if (found.kind === 'broken')
    return said(name, 'line-invalid', found.message, false, {line: number, column: found.column})
  const {path, isText} = found
  // Text is text, whatever it was made of; bytes are what their name says.
  const refusal = isText ? null : otherDocument(path)
  if (refusal) return said(path, 'format-unknown', refusal)
  return found.bytes.length > maxBytes
    ? tooLarge(path, found.bytes.length, maxBytes)
    : {kind: 'bytes', path, bytes: found.bytes}
}

const unreadable = (path: string, error: unknown): Said =>
  ['ENOENT', 'ENOTDIR'].includes(faultCode(error) ?? '')
    ? said(path, 'input-unreadable', 'Unexpected path that is not there, expected a file of NDJSON', true)
    : said(path, 'input-unreadable', `Unexpected \`${faultWords(error)}\`, expected a file that can be read`)
