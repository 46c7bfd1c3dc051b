import {messagesOf} from '../output/file-message.js'
import {toNdjson} from '../output/ndjson.js'
import type {Counts} from '../output/summary.js'
import type {DecisionRecord} from '../record/schema.js'
import {colourLevel} from './colour-level.js'
import {createParser} from './create-parser.js'
import {findInputs} from './inputs/find-inputs.js'
import type {RawPath} from './inputs/input.js'
import {type NameOptions, namesToRead} from './inputs/names-to-read.js'
import {shown} from './inputs/raw-path.js'
import {createReader} from './inputs/read-document.js'
import {walkedEndings} from './inputs/walk.js'
import {type OutputOptions, openOutputs, type ParseOutputs} from './outputs/parse-outputs.js'
import {createPace} from './pace.js'
import {createReporter, type Reporter} from './reporter.js'
import type {Streams} from './streams.js'
import {UsageError} from './usage-error.js'

/** The options of `decisions parse`, as commander gives them. */
export type ParseOptions = OutputOptions &
  NameOptions & {
    readonly follow?: true
    readonly maxBytes: number
    readonly evidence: boolean
    readonly failOn: 'error' | 'never'
    readonly quiet?: true
    readonly color: boolean
  }

/** Reads everything the user named, writes the records, tells what was noticed. Gives the exit status. */
export async function parseArchive(paths: readonly string[], options: ParseOptions, streams: Streams): Promise<number> {
  const names = await namesToRead(paths, options, streams)
  const outputs = openOutputs(options, streams)
  try {
    const reporter = createReporter(outputs, {
      colours: colourLevel(streams, streams.stderrIsTTY, options.color),
      isQuiet: options.quiet === true,
    })
    await parseAll(names, options, streams, outputs, reporter)
    const {counts} = reporter
    if (isNothing(counts)) {
      await outputs.people.flush()
      throw new UsageError(`nothing to read: found no ${endings} file in ${names.map(quoted).join(', ')}`)
    }
    await reporter.finish()
    await outputs.commit(counts.files > 0)
    return exitStatus(counts, options)
  } finally {
    outputs.discard()
  }
}

/** One document after the other, in the order given: what is written is gone before the next is read. */
async function parseAll(
  names: readonly RawPath[],
  {follow, stdinFilename, maxBytes, evidence}: ParseOptions,
  streams: Streams,
  outputs: ParseOutputs,
  reporter: Reporter,
): Promise<void> {
  const read = createReader(streams, maxBytes)
  const parse = createParser()
  const pace = createPace(streams.interrupted)
  for (const input of findInputs(names, {follow: follow === true, stdinName: stdinFilename ?? '-'})) {
    if (pace.isDue()) {
      await outputs.flush()
      await pace.turn()
    }
    if (input.kind === 'said') {
      await reporter.other(input)
      continue
    }
    const found = await read(input)
    if (found?.kind === 'said') await reporter.other(found)
    if (found?.kind !== 'bytes') continue
    const {records, file} = await parse(input.path, found.bytes)
    for (const record of records) await outputs.records.write(toNdjson(evidence ? record : withoutEvidence(record)))
    await reporter.document(messagesOf(file), records.length)
  }
}

const withoutEvidence = ({evidence, coverage, ...rest}: DecisionRecord): DecisionRecord => rest

const endings = `${walkedEndings.slice(0, -1).join(', ')} or ${walkedEndings.at(-1)}`
const quoted = (name: RawPath): string => `\`${shown(name)}\``

const isNothing = ({files, refused, missing}: Counts): boolean => files + refused + missing === 0

function exitStatus({missing, refused}: Counts, {failOn}: ParseOptions): number {
  if (missing > 0) return 2
  return refused > 0 && failOn === 'error' ? 1 : 0
}
