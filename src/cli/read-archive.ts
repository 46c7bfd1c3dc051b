import type {Authority} from '../authorities/authority.js'
import type {Parsed} from '../parsed.js'
import {createParser} from './create-parser.js'
import type {Ignored, RawPath, Said} from './inputs/input.js'
import {type ReadMeans, type ReadOptions, readDocuments} from './read-documents.js'
import type {Streams} from './streams.js'

/** A document that was read; its bytes too, which not everybody keeps. */
export type ParsedDocument = {readonly kind: 'parsed'; readonly parsed: Parsed; readonly bytes: Uint8Array}

type Means = ReadMeans & {
  /** The council whose documents they are. */
  readonly authority?: Authority
}

/** One parsed document after the other, in the order of the run, and whatever was met instead of one. */
export async function* readArchive(
  names: readonly RawPath[],
  options: ReadOptions,
  streams: Streams,
  {authority, ...means}: Means,
): AsyncGenerator<Said | Ignored | ParsedDocument> {
  const parse = createParser(authority)
  for await (const read of readDocuments(names, options, streams, means)) {
    if (read.kind === 'bytes') yield {kind: 'parsed', parsed: await parse(read.path, read.bytes), bytes: read.bytes}
    else yield read
  }
}
