import type {Carried, Ignored, Said} from '../inputs/input.js'
import type {Interruption} from '../interruption.js'
import type {ParsedElsewhere, ToParse} from './parsed-elsewhere.js'
import {createThreadPool} from './thread-pool.js'

/** A document that another thread parsed. */
export type ParsedThere = ParsedElsewhere & {readonly kind: 'parsed-there'; readonly bytes: Uint8Array}

/** A message costs as much as a small document, so they travel together; few enough that no thread waits at the end. */
const mostOfBatch = 32
const mostBytesOfBatch = 262_144
/** Batches that are under way or done and waiting for their turn, a thread; more would only take memory. */
const ahead = 3

/** Parses documents in several threads; everything comes out in the order in which it went in. */
export async function* parseInThreads(
  documents: AsyncIterable<Carried | Said | Ignored>,
  {jobs, evidence, interrupted}: {jobs: number; evidence: boolean; interrupted: Interruption},
): AsyncGenerator<Said | Ignored | ParsedThere> {
  const pool = createThreadPool(jobs, {evidence})
  const batches: Promise<(Said | Ignored | ParsedThere)[]>[] = []
  let batch: (Carried | Said | Ignored)[] = []
  let size = 0
  const send = () => {
    const sent = parseBatch(batch, pool.parse)
    sent.catch(() => {}) // told when its turn comes
    batches.push(sent)
    batch = []
    size = 0
  }
  try {
    for await (const document of documents) {
      batch.push(document)
      size += document.kind === 'bytes' ? document.bytes.length : 0
      if (batch.length < mostOfBatch && size < mostBytesOfBatch) continue
      send()
      while (batches.length >= jobs * ahead) yield* await next(batches, interrupted)
    }
    send()
    while (batches.length > 0) yield* await next(batches, interrupted)
  } finally {
    await pool.close()
  }
}

/** The first batch's outcome, unless the run is to end before it is there. */
async function next<T>(batches: Promise<T>[], interrupted: Interruption): Promise<T> {
  interrupted.throwIfWanted()
  const first = batches.shift() as Promise<T> // there is one
  let stop = () => {}
  const ended = new Promise<never>((_, reject) => {
    stop = () => reject(interrupted.abortSignal.reason)
  })
  interrupted.abortSignal.addEventListener('abort', stop)
  try {
    return await Promise.race([first, ended])
  } finally {
    interrupted.abortSignal.removeEventListener('abort', stop)
  }
}

/** What came of the documents takes their place among what was met instead of one. */
async function parseBatch(
  batch: readonly (Carried | Said | Ignored)[],
  parse: (batch: readonly ToParse[]) => Promise<readonly ParsedElsewhere[]>,
): Promise<(Said | Ignored | ParsedThere)[]> {
  const documents = batch.filter(document => document.kind === 'bytes')
  const parsed = documents.length === 0 ? [] : await parse(documents.map(({path, bytes}) => ({path, bytes})))
  let done = 0
  return batch.map(document => {
    if (document.kind !== 'bytes') return document
    const outcome = parsed[done++] as ParsedElsewhere // one for each document
    return {...outcome, kind: 'parsed-there', bytes: document.bytes}
  })
}
