import {type Authority, authorities} from './authorities/index.js'
import {findProformas} from './formats/find-proformas.js'
import type {Code, Diagnostic, Place} from './messages.js'
import {Parsed} from './parsed.js'
import {type Built, build} from './record/build.js'
import {faultOf} from './record/validate.js'
import {decode} from './source/decode.js'
import {createLog, type Log} from './source/log.js'
import {isOrdinary} from './source/ordinary.js'
import {otherKind} from './source/other-kind.js'
import {placesOf} from './source/places.js'
import {stillEncoded} from './source/still-encoded.js'
import {sayControls} from './text/controls.js'
import {findLines} from './text/find-lines.js'
import type {InlineParser} from './text/inline-token.js'
import {hasTooManyItems, hasTooManyLines, mostItems, mostLines} from './text/limits.js'
import {readLines} from './text/lines.js'
import {mayReferElsewhere} from './text/references.js'

/** What the flow needs from outside: a hash and a reader of inline Markdown. */
export type Tools = {
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: (data: Uint8Array | string) => string
  readonly inline: InlineParser
  /** The council whose documents they are; without it, the first that we know. */
  readonly authority?: Authority
}

/**
 * Bytes to records. `path` is kept as given; nothing is read from it but a record number. Any bytes give at least one
 * record or one error message; nothing is thrown for a document's sake.
 */
export function parse(path: string, bytes: Uint8Array, {sha256, inline, authority = authorities[0]}: Tools): Parsed {
  const other = otherKind(path, bytes)
  if (other) return refused(path, '', other.code, other.message)
  const decoded = decode(bytes)
  if (!decoded.ok) return refused(path, '', 'encoding-invalid', decoded.reason)
  const {text, encoding, fallbackAt} = decoded
  if (text.trim() === '')
    return refused(path, text, 'input-empty', 'Unexpected empty document, expected a decision proforma')
  if (hasTooManyLines(text)) return refused(path, text, 'input-too-large', tooMany(mostLines, 'lines'))
  const encoded = stillEncoded(path, text)
  if (encoded) return refused(path, text, 'encoding-invalid', encoded.message, placesOf(text).place(encoded.at))

  const found = encoding === 'utf-8' ? findLines(bytes) : null
  const ordinary = encoding === 'utf-8' ? found !== null : isOrdinary(text)
  const places = placesOf(text, !ordinary)
  const log = createLog(places)
  if (fallbackAt !== null)
    log.ofWhole({
      code: 'encoding-fallback',
      message: `Unexpected byte at ${fallbackAt} that is not UTF-8, expected UTF-8; read as Windows-1252`,
    })
  if (!ordinary) sayControls(text, log.say)
  const lines = readLines(text, found, inline, log.say)
  if (lines.length > mostLines) return refused(path, text, 'input-too-large', tooMany(mostLines, 'lines'))
  if (hasTooManyItems(lines))
    return refused(path, text, 'input-too-large', tooMany(mostItems, 'list items and table cells'))
  const proformas = findProformas(lines, {path, text}, authority, log)
  const source = {
    path,
    text,
    isOrdinary: ordinary && !mayReferElsewhere(text),
    encoding,
    bytes: bytes.length,
    sha256: sha256(bytes),
    places,
    hash: sha256,
  }
  const built = proformas.map(proforma => build(proforma, source, authority, log.say))
  const told = [...log.whole(), ...log.document()]
  const valid: Built[] = []
  for (const one of built) {
    const own = messagesOf(one, text.length, log)
    one.record.messages.push(...log.whole(), ...own)
    for (const message of own) told.push(message)
    const fault = faultOf(one)
    if (fault === null) valid.push(one)
    else told.push({code: 'record-invalid', severity: 'error', message: unfit(fault), ...firstPlace})
  }
  return new Parsed(path, text, told, valid)
}

/** The messages at places of a record; the last one has those at the end of the text. */
const messagesOf = ({classified: {start, end}}: Built, length: number, log: Log): readonly Diagnostic[] =>
  log.within(start, end === length ? end + 1 : end)

const unfit = (fault: string): string =>
  `Unexpected record that does not fit the schema at \`${fault}\`: a fault of this program, please report it`

const tooMany = (most: number, what: string): string =>
  `Unexpected document of more than ${most} ${what}, expected a decision proforma`

/** A document that gives no record, and why. */
export const refused = (path: string, text: string, code: Code, message: string, place = firstPlace): Parsed =>
  new Parsed(path, text, [{code, severity: 'error', message, ...place}])

const firstPlace: Place = {line: 1, column: 1}
