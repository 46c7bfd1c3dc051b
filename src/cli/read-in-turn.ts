import {messagesOf} from '../output/file-message.js'
import type {RawPath} from './inputs/input.js'
import {type MetDocument, withoutBytes} from './met-document.js'
import {readArchive} from './read-archive.js'
import type {ReadMeans, ReadOptions} from './read-documents.js'
import type {Streams} from './streams.js'
import {withoutEvidence} from './without-evidence.js'

/** Every document of a run with its records, one after the other. */
export async function* readInTurn(
  names: readonly RawPath[],
  options: ReadOptions & {readonly evidence: boolean},
  streams: Streams,
  means: ReadMeans,
): AsyncGenerator<MetDocument> {
  for await (const read of readArchive(names, options, streams, means)) {
    if (read.kind === 'said') yield withoutBytes(read)
    if (read.kind !== 'parsed') continue
    const {path, records} = read.parsed
    yield {
      path,
      bytes: read.bytes,
      records: options.evidence ? records : records.map(withoutEvidence),
      messages: messagesOf(read.parsed),
    }
  }
}
