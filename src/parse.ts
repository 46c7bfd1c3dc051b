import {VFile} from 'vfile'
import {stocktonOnTees} from './authorities/stockton-on-tees.js'
import {findProformas} from './formats/find-proformas.js'
import type {Diagnostic} from './messages.js'
import {build} from './record/build.js'
import type {DecisionRecord} from './record/schema.js'
import {faultOf} from './record/validate.js'
import {decode} from './source/decode.js'
import {createLog} from './source/log.js'
import {placesOf} from './source/places.js'
import {sayControls} from './text/controls.js'
import type {InlineParser} from './text/inline.js'
import {readLines} from './text/lines.js'

/** What the flow needs from outside: a hash and a reader of inline Markdown. */
export type Tools = {
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: (data: Uint8Array | string) => string
  readonly inline: InlineParser
}

/** What a document gave: its records in reading order, and everything that was noticed, as vfile messages. */
export type Parsed = {readonly file: VFile; readonly records: DecisionRecord[]}

/**
 * Bytes to records. `path` is kept as given, with `/` separators; nothing is read from it but a record number. Any bytes
 * give at least one record or one error message; nothing is thrown for a document's sake.
 */
export function parse(path: string, bytes: Uint8Array, {sha256, inline}: Tools): Parsed {
  const file = new VFile({path})
  const log = createLog()
  const decoded = decode(bytes)
  if (!decoded.ok)
    return refused(file, {code: 'encoding-invalid', severity: 'error', message: decoded.reason, line: 1, column: 1})
  const {text, encoding, fallbackAt} = decoded
  if (text.trim() === '')
    return refused(file, {
      code: 'input-empty',
      severity: 'error',
      message: 'Unexpected empty document, expected a decision proforma',
      line: 1,
      column: 1,
    })
  if (fallbackAt !== null)
    log.sayOfFile(
      'encoding-fallback',
      `Unexpected byte at ${fallbackAt} that is not UTF-8, read the document as Windows-1252`,
    )

  const places = placesOf(text)
  sayControls(text, log.say)
  const lines = readLines(text, inline, log.say)
  const refusal = createLog()
  const proformas = findProformas(lines, text, stocktonOnTees, {record: log.say, document: refusal.say})
  const source = {
    path: path.replaceAll('\\', '/'),
    text,
    encoding,
    bytes: bytes.length,
    sha256: sha256(bytes),
    places,
    hash: sha256,
  }
  const records = proformas.map(proforma => build(proforma, source, stocktonOnTees, log.say))
  for (const message of [...log.ofFile(), ...refusal.within(0, text.length + 1, places)]) tell(file, message)
  return {
    file,
    records: records.filter((record, index) => {
      const own = proformas[index]
      const messages = own ? log.within(own.start, own.end === text.length ? own.end + 1 : own.end, places) : []
      for (const message of messages) tell(file, message)
      record.messages.push(...log.ofFile(), ...messages)
      const fault = faultOf(record)
      if (fault)
        tell(file, {
          code: 'record-invalid',
          severity: 'error',
          message: `Unexpected record that does not fit the schema at \`${fault}\`: a fault of this program, please report it`,
          ...places.place(own?.start ?? 0),
        })
      return fault === null
    }),
  }
}

function refused(file: VFile, diagnostic: Diagnostic): Parsed {
  tell(file, diagnostic)
  return {file, records: []}
}

/** As vfile counts severity: fatal true, false, or undefined for info. */
function tell(file: VFile, {code, severity, message, line, column}: Diagnostic): void {
  const told = file.message(message, {place: {line, column}, ruleId: code, source: 'decisions'})
  told.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
}
