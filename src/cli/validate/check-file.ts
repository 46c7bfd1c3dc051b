import {beginsUtf16, utf16} from '../inputs/begins-utf16.js'
import type {NdjsonLine} from '../inputs/ndjson-lines.js'
import {checkJson} from './check-json.js'
import {checkNdjsonLine} from './check-ndjson-line.js'
import {type CheckedEntry, outside} from './checked-entry.js'
import {decodeStrictly} from './decode-strictly.js'
import {type Form, formOf} from './form-of.js'

export type FileOptions = {
  /** The form of the file, where it is not to be told by its content. */
  readonly from: Form | undefined
  /** No line of NDJSON, and no JSON document, may be longer. */
  readonly maxBytes: number
}

/** Checks every record of a file, NDJSON line by line as the lines come, a JSON document when it is there. */
export async function* checkFile(
  lines: AsyncIterable<NdjsonLine>,
  {from, maxBytes}: FileOptions,
): AsyncGenerator<CheckedEntry, undefined> {
  const opening: NdjsonLine[] = []
  const document = createDocument(maxBytes)
  let form: Form | null = from ?? null
  for await (const line of lines) {
    if (beginsUtf16(line)) return yield outside(1, 1, utf16)
    if (form === null) {
      if (isBlank(line)) continue
      opening.push({...line, bytes: line.bytes && Buffer.from(line.bytes)})
      form = formOf(opening.map(({bytes}) => bytes))
      if (form === null) continue
    }
    for (const each of opening.length > 0 ? opening.splice(0) : [line]) {
      if (form === 'json') document.add(each)
      else yield* checkLine(each, maxBytes)
    }
    if (document.isTooLong()) {
      yield outside(
        1,
        1,
        `Unexpected JSON of more than ${maxBytes} bytes, expected at most as many, or NDJSON; \`--max-bytes\` sets the limit`,
      )
      return
    }
  }
  for (const each of opening) yield* checkLine(each, maxBytes)
  if (document.hasBegun()) yield* checkJson(document.bytes(), document.firstLine())
}

function* checkLine(line: NdjsonLine, maxBytes: number): Generator<CheckedEntry, undefined> {
  const checked = checkNdjsonLine(line, maxBytes)
  if (checked) yield checked
}

const isBlank = ({bytes}: NdjsonLine): boolean => bytes !== null && decodeStrictly(bytes)?.trim() === ''

/** Lines put together again, from the first that is not blank on. */
function createDocument(maxBytes: number) {
  const pieces: Buffer[] = []
  let length = 0
  let first = 0
  let last = 0
  return {
    add(line: NdjsonLine): void {
      if (first === 0 && isBlank(line)) return
      if (first === 0) first = last = line.number
      const ends = line.number - last
      length += ends + (line.bytes?.length ?? maxBytes + 1)
      if (length > maxBytes) return
      if (ends > 0) pieces.push(Buffer.alloc(ends, '\n'))
      if (line.bytes) pieces.push(Buffer.from(line.bytes))
      last = line.number
    },
    hasBegun: () => first > 0,
    isTooLong: () => length > maxBytes,
    firstLine: () => first,
    bytes: () => Buffer.concat(pieces),
  }
}
