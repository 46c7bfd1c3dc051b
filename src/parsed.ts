import type {Diagnostic} from './messages.js'
import {type Built, wholeRecord} from './record/build.js'
import type {Classified} from './record/coverage.js'
import type {DecisionRecord} from './record/schema.js'

/** What a document gave: its records in reading order, and everything that was noticed. */
export class Parsed {
  /** As it was given. */
  readonly path: string
  /** The decoded text after any byte order mark, which spans point into; empty where the bytes are no text. */
  readonly text: string
  /** Every message, in the order in which it was told. */
  readonly diagnostics: readonly Diagnostic[]
  /** Its records in parts, which is enough to write them. */
  readonly built: readonly Built[]
  #records: DecisionRecord[] | undefined

  constructor(path: string, text: string, diagnostics: readonly Diagnostic[], built: readonly Built[] = []) {
    this.path = path
    this.text = text
    this.diagnostics = diagnostics
    this.built = built
  }

  /** The records, each valid by the schema. */
  get records(): DecisionRecord[] {
    this.#records ??= this.built.map(wholeRecord)
    return this.#records
  }

  /** For each record, what each character of its range was used for. */
  get classified(): readonly Classified[] {
    return this.built.map(({classified}) => classified)
  }
}
