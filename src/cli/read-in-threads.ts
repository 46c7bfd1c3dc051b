import type {DecisionRecord} from '../record/schema.js'
import type {RawPath} from './inputs/input.js'
import {type MetDocument, withoutBytes} from './met-document.js'
import {type ReadMeans, type ReadOptions, readDocuments} from './read-documents.js'
import type {Streams} from './streams.js'

/** The same as `readInTurn` in the same order, with the documents parsed by several threads. */
export async function* readInThreads(
  names: readonly RawPath[],
  options: ReadOptions & {readonly evidence: boolean; readonly jobs: number},
  streams: Streams,
  means: ReadMeans,
): AsyncGenerator<MetDocument> {
  const {parseInThreads} = await import('./threads/parse-in-threads.js')
  const {jobs, evidence} = options
  const {interrupted} = streams
  const documents = readDocuments(names, options, streams, means)
  for await (const read of parseInThreads(documents, {jobs, evidence, interrupted})) {
    if (read.kind === 'said') yield withoutBytes(read)
    if (read.kind !== 'parsed-there') continue
    const {path, bytes, messages, lines} = read
    yield {
      path,
      bytes,
      messages,
      count: lines.length,
      lines,
      get records() {
        return lines.map(line => JSON.parse(line) as DecisionRecord) // a record made the line
      },
    }
  }
}
