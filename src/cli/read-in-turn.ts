import {messagesOf} from '../output/file-message.js'
import {recordLines} from '../output/record-lines.js'
import type {Parsed} from '../parsed.js'
import type {DecisionRecord} from '../record/schema.js'
import type {RawPath} from './inputs/input.js'
import {type MetDocument, withoutBytes} from './met-document.js'
import type {ReadDocument} from './outputs/record-writer.js'
import {readArchive} from './read-archive.js'
import type {ReadMeans, ReadOptions} from './read-documents.js'
import type {Streams} from './streams.js'

/** Every document of a run with its records, one after the other. */
export async function* readInTurn(
  names: readonly RawPath[],
  options: ReadOptions & {readonly evidence: boolean},
  streams: Streams,
  means: ReadMeans,
): AsyncGenerator<MetDocument> {
  for await (const read of readArchive(names, options, streams, means)) {
    if (read.kind === 'said') yield withoutBytes(read)
    if (read.kind === 'parsed') yield new DocumentInHand(read.parsed, read.bytes, options.evidence)
  }
}

/** A parsed document; its records and lines are made when somebody asks for them. */
class DocumentInHand implements ReadDocument {
  readonly path: string
  readonly bytes: Uint8Array
  readonly count: number
  readonly messages: ReadDocument['messages']
  readonly #parsed: Parsed
  readonly #withEvidence: boolean

  constructor(parsed: Parsed, bytes: Uint8Array, withEvidence: boolean) {
    this.path = parsed.path
    this.bytes = bytes
    this.count = parsed.built.length
    this.messages = messagesOf(parsed)
    this.#parsed = parsed
    this.#withEvidence = withEvidence
  }

  get records(): readonly DecisionRecord[] {
    return this.#withEvidence ? this.#parsed.records : this.#parsed.built.map(({record}) => record)
  }

  get lines(): readonly string[] {
    return recordLines(this.#parsed, this.#withEvidence)
  }
}
