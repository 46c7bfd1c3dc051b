import type {Counts} from '../output/summary.js'
import {colourLevel} from './colour-level.js'
import {exitStatus} from './exit-status.js'
import type {RawPath} from './inputs/input.js'
import {type LeftOut, leftOutLine, nothingLeftOut} from './inputs/left-out.js'
import {type NameOptions, namesToRead} from './inputs/names-to-read.js'
import {ndjsonNames} from './inputs/ndjson-names.js'
import {nothingToRead} from './inputs/nothing-to-read.js'
import {type OutputOptions, openOutputs, type ParseOutputs} from './outputs/parse-outputs.js'
import type {ReadOptions} from './read-documents.js'
import {readInThreads} from './read-in-threads.js'
import {readInTurn} from './read-in-turn.js'
import {createReporter, type Reporter} from './reporter.js'
import type {Streams} from './streams.js'
import {UsageError} from './usage-error.js'

/** The options of `decisions parse`, as commander gives them. */
export type ParseOptions = OutputOptions &
  NameOptions &
  ReadOptions & {
    readonly evidence: boolean
    /** How many threads parse. */
    readonly jobs: number
    readonly failOn: 'error' | 'never'
    readonly quiet?: true
    readonly color: boolean
  }

/** Reads everything the user named, writes the records, tells what was noticed. Gives the exit status. */
export async function parseArchive(paths: readonly string[], options: ParseOptions, streams: Streams): Promise<number> {
  const isNdjson = options.from === 'ndjson'
  if (isNdjson && options.jobs > 1)
    throw new UsageError('`--jobs` goes with files: lines of NDJSON are answered one after the other')
  const names = isNdjson ? ndjsonNames(paths, options) : await namesToRead(paths, options, streams)
  const outputs = await openOutputs(options, streams)
  try {
    const reporter = createReporter(outputs, {
      colours: colourLevel(streams, streams.stderrIsTTY, options.color),
      isQuiet: options.quiet === true,
    })
    const leftOut = nothingLeftOut()
    await parseAll(names, options, streams, outputs, reporter, leftOut)
    const {counts} = reporter
    // NDJSON without a line is an archive without a document: a partition of Spark may be empty.
    if (isNothing(counts) && !isNdjson) {
      await outputs.people.flush()
      throw nothingToRead(names)
    }
    await reporter.finish(leftOutLine(leftOut))
    await outputs.commit(counts.files > 0 || isNothing(counts))
    return exitStatus(counts, options)
  } finally {
    outputs.discard()
  }
}

/** What is written of one document is gone before the next is read. */
async function parseAll(
  names: readonly RawPath[],
  options: ParseOptions,
  streams: Streams,
  outputs: ParseOutputs,
  reporter: Reporter,
  leftOut: LeftOut,
): Promise<void> {
  const flush = async () => {
    await outputs.flush()
    await outputs.messages?.flush()
  }
  const read = options.jobs > 1 ? readInThreads : readInTurn
  const written = [options.output, options.messages]
  for await (const document of read(names, options, streams, {flush, written, leftOut})) {
    await outputs.records.document(document)
    if (document.said) await reporter.other(document.said)
    else await reporter.document(document.messages, document.count)
  }
}

const isNothing = ({files, refused, missing}: Counts): boolean => files + refused + missing === 0
