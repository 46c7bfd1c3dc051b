import {VFile} from 'vfile'
import type {Diagnostic} from './messages.js'
import {Parsed} from './parsed.js'

/**
 * What a document gave, as the library tells it: the command has no use for a vfile, and does not load its code. As JSON,
 * and when it is sent to another thread, it is its path, its text, its diagnostics and its records.
 */
export class ParsedWithFile extends Parsed {
  #file: VFile | undefined

  constructor({path, text, diagnostics, built}: Parsed) {
    super(path, text, diagnostics, built)
    Object.defineProperties(this, {
      built: {enumerable: false},
      records: {enumerable: true, get: () => super.records},
    })
  }

  /** The messages as the unified ecosystem knows them; made when somebody asks, since each of them is an Error. */
  get file(): VFile {
    this.#file ??= fileOf(this.path, this.diagnostics)
    return this.#file
  }
}

function fileOf(path: string, diagnostics: readonly Diagnostic[]): VFile {
  const file = new VFile({path})
  for (const {code, severity, message, line, column} of diagnostics) {
    const told = file.message(message, {place: {line, column}, ruleId: code, source: 'decisions'})
    // As vfile counts severity.
    told.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  }
  return file
}
