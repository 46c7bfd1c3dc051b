import {VFile} from 'vfile'
import {type Authority, authorities} from './authorities/index.js'
import {findProformas} from './formats/find-proformas.js'
import type {Diagnostic} from './messages.js'
import {type Built, build} from './record/build.js'
import type {Classified} from './record/coverage.js'
import type {DecisionRecord} from './record/schema.js'
import {faultOf} from './record/validate.js'
import {decode} from './source/decode.js'
import {createLog, type Log} from './source/log.js'
import {placesOf} from './source/places.js'
import {sayControls} from './text/controls.js'
import type {InlineParser} from './text/inline.js'
import {hasTooManyItems, hasTooManyLines, mostItems, mostLines} from './text/limits.js'
import {readLines} from './text/lines.js'

/** What the flow needs from outside: a hash and a reader of inline Markdown. */
export type Tools = {
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: (data: Uint8Array | string) => string
  readonly inline: InlineParser
  /** The council whose documents they are; without it, the first that we know. */
  readonly authority?: Authority
}

/** What a document gave: its records in reading order, and everything that was noticed, as vfile messages. */
export type Parsed = {
  readonly file: VFile
  readonly records: DecisionRecord[]
  /** The decoded text after any byte order mark, which spans point into; empty where the bytes are no text. */
  readonly text: string
  /** For each record, what each character of its range was used for. */
  readonly classified: readonly Classified[]
}

/**
 * Bytes to records. `path` is kept as given; nothing is read from it but a record number. Any bytes give at least one
 * record or one error message; nothing is thrown for a document's sake.
 */
export function parse(path: string, bytes: Uint8Array, {sha256, inline, authority = authorities[0]}: Tools): Parsed {
  const file = new VFile({path})
  const decoded = decode(bytes)
  if (!decoded.ok) return refuse(file, '', 'encoding-invalid', decoded.reason)
  const {text, encoding, fallbackAt} = decoded
  if (text.trim() === '')
    return refuse(file, text, 'input-empty', 'Unexpected empty document, expected a decision proforma')
  if (hasTooManyLines(text)) return refuse(file, text, 'input-too-large', tooMany(mostLines, 'lines'))

  const places = placesOf(text)
  const log = createLog(places)
  if (fallbackAt !== null)
    log.ofWhole({
      code: 'encoding-fallback',
      message: `Unexpected byte at ${fallbackAt} that is not UTF-8, expected UTF-8; read as Windows-1252`,
    })
  sayControls(text, log.say)
  const lines = readLines(text, inline, log.say)
  if (lines.length > mostLines) return refuse(file, text, 'input-too-large', tooMany(mostLines, 'lines'))
  if (hasTooManyItems(lines))
    return refuse(file, text, 'input-too-large', tooMany(mostItems, 'list items and table cells'))
  const proformas = findProformas(lines, text, authority, log)
  const source = {path, text, encoding, bytes: bytes.length, sha256: sha256(bytes), places, hash: sha256}
  const built = proformas.map(proforma => build(proforma, source, authority, log.say))
  const valid = withoutStacks(() => {
    for (const message of [...log.whole(), ...log.document()]) tell(file, message)
    return built.filter(one => finish(one, text.length, log, file))
  })
  return {file, text, records: valid.map(({record}) => record), classified: valid.map(({classified}) => classified)}
}

/** Gives a record its messages and tells them; false, and `record-invalid`, where the record does not fit the schema. */
function finish({record, classified: {start, units}}: Built, length: number, log: Log, file: VFile): boolean {
  const end = start + units.length
  const own = log.within(start, end === length ? end + 1 : end)
  for (const message of own) tell(file, message)
  record.messages.push(...log.whole(), ...own)
  const fault = faultOf(record)
  if (fault === null) return true
  const message = `Unexpected record that does not fit the schema at \`${fault}\`: a fault of this program, please report it`
  tell(file, {code: 'record-invalid', severity: 'error', message, line: 1, column: 1})
  return false
}

const tooMany = (most: number, what: string): string =>
  `Unexpected document of more than ${most} ${what}, expected a decision proforma`

function refuse(
  file: VFile,
  text: string,
  code: 'encoding-invalid' | 'input-empty' | 'input-too-large',
  message: string,
): Parsed {
  tell(file, {code, severity: 'error', message, line: 1, column: 1})
  return {file, text, records: [], classified: []}
}

/** A vfile message is an Error and would look where it was made, which costs more than the rest of it and is dropped. */
function withoutStacks<T>(work: () => T): T {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = limit
  }
}

/** As vfile counts severity: fatal true, false, or undefined for info. */
function tell(file: VFile, {code, severity, message, line, column}: Diagnostic): void {
  const told = file.message(message, {place: {line, column}, ruleId: code, source: 'decisions'})
  told.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
}
