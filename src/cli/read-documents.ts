import type {IsIgnored} from './config/ignored.js'
import {findInputs} from './inputs/find-inputs.js'
import type {Carried, Ignored, RawPath, Said} from './inputs/input.js'
import {knownFiles} from './inputs/known-files.js'
import type {LeftOut} from './inputs/left-out.js'
import {createReader} from './inputs/read-document.js'
import {createPace} from './pace.js'
import type {Progress} from './progress/create-progress.js'
import type {Streams} from './streams.js'

/** The options of every command that reads an archive, as commander gives them. */
export type ReadOptions = {
  /** What the names are: documents and folders of them, or NDJSON with a document a line. */
  readonly from?: 'files' | 'ndjson'
  readonly follow?: true
  readonly maxBytes: number
  readonly stdinFilename?: string
  /** Only what went wrong is told, so not how far the run is either. */
  readonly quiet?: true
}

/** How many milliseconds a run takes before people are told how far it is. */
const patience = 1000

export type ReadMeans = {
  /** Hands on what is written so far, now and then, while the work listens for signals or waits for input. */
  flush(): Promise<void>
  readonly isIgnored?: IsIgnored
  /** The files that the run writes: none of them may be one that it reads. */
  readonly written?: readonly (string | undefined)[]
  /** Takes the count of what is passed over in folders. */
  readonly leftOut?: LeftOut
}

/** The bytes of one document after the other, in the order of the run, and whatever was met instead of one. */
export async function* readDocuments(
  names: readonly RawPath[],
  {from, follow, stdinFilename, maxBytes, quiet}: ReadOptions,
  streams: Streams,
  {flush, isIgnored, written = [], leftOut}: ReadMeans,
): AsyncGenerator<Said | Ignored | Carried> {
  const known = knownFiles(written)
  const read = createReader(streams, maxBytes, known)
  const pace = createPace(streams.interrupted)
  const options = {follow: follow === true, stdinName: stdinFilename ?? '-', ...(isIgnored && {isIgnored})}
  const inputs =
    from === 'ndjson'
      ? (await import('./inputs/ndjson-inputs.js')).ndjsonInputs(names, maxBytes, {...streams, flush, known})
      : findInputs(names, {...options, leftOut})
  const statusLine = quiet ? undefined : streams.statusLine
  let progress: Progress | undefined
  let done = 0
  try {
    for await (const input of inputs) {
      if (pace.isDue()) {
        await flush()
        await pace.turn()
        if (statusLine && pace.elapsed() >= patience) {
          const {createProgress} = await import('./progress/create-progress.js')
          progress ??= createProgress(statusLine, from === 'ndjson' ? null : findInputs(names, options))
          progress.show(done, pace.elapsed())
        }
      }
      if (input.kind === 'said' || input.kind === 'ignored') yield input
      else {
        done++
        const found = input.kind === 'bytes' ? input : await read(input)
        if (found?.kind === 'said') yield found
        if (found?.kind === 'bytes') yield {kind: 'bytes', path: input.path, bytes: found.bytes}
      }
    }
  } finally {
    statusLine?.hide()
  }
}
