import {constants} from 'node:buffer'
import {counted} from '../output/counted.js'
import {type FaultReporterName, type FileFault, faultReporters} from '../output/fault-reporters.js'
import {annotatedPath} from '../output/reporters/annotated-path.js'
import {colourLevel} from './colour-level.js'
import {faultCode, faultWords} from './fault-words.js'
import {chunksOf} from './inputs/chunks-of.js'
import {type KnownFiles, knownFiles} from './inputs/known-files.js'
import {ndjsonLines} from './inputs/ndjson-lines.js'
import {openStream} from './inputs/open-stream.js'
import {shown} from './inputs/raw-path.js'
import {createLineWriter, type LineWriter} from './outputs/line-writer.js'
import {createPace} from './pace.js'
import type {Streams} from './streams.js'
import {createStyle} from './style.js'
import {tell} from './tell.js'
import {UsageError} from './usage-error.js'
import {checkFile} from './validate/check-file.js'
import type {Form} from './validate/form-of.js'
import {workplaceOf} from './workplace-of.js'

/** The options of `decisions validate`, as commander gives them. */
export type ValidateOptions = {
  readonly from?: Form
  readonly reporter?: FaultReporterName
  readonly maxBytes: number
  readonly quiet?: true
  readonly color: boolean
}

/** Checks every record of the files against the schema and reports what is wrong with them. Gives the exit status. */
export async function validateRecords(
  paths: readonly string[],
  options: ValidateOptions,
  streams: Streams,
): Promise<number> {
  if (paths.length === 0) throw new UsageError('nothing to read: name files of records, or `-` for the standard input')
  if (paths.filter(path => path === '-').length > 1)
    throw new UsageError('the standard input (`-`) can be read only once')
  const writer = createLineWriter(streams.stdout, 'the standard output', streams.interrupted)
  const report = reporterOf(options, streams)
  const totals: Totals = {files: 0, records: 0, valid: 0, faults: 0, entries: 0, unread: 0}
  const known = knownFiles()
  for (const path of paths) {
    try {
      await validateFile(path, {known, writer, report, totals}, options, streams)
    } catch (error) {
      streams.interrupted.throwIfWanted()
      // An output that failed, or a fault of ours, is none of the file's.
      if (faultCode(error) === undefined) throw error
      totals.unread++
      await writer.flush()
      await tell([`error: ${unread(path, error)}`], streams)
    }
  }
  await writer.flush()
  if (totals.unread === 0 && totals.entries === 0)
    throw new UsageError(`nothing to read: there is no record in ${paths.map(path => `\`${path}\``).join(', ')}`)
  if (!options.quiet) await tell([summaryOf(totals)], streams)
  return totals.unread > 0 ? 2 : totals.faults > 0 ? 1 : 0
}

type Totals = {files: number; records: number; valid: number; faults: number; entries: number; unread: number}

type Run = {
  readonly known: KnownFiles
  readonly writer: LineWriter
  readonly report: (fault: FileFault) => string
  readonly totals: Totals
}

async function validateFile(
  path: string,
  {known, writer, report, totals}: Run,
  options: ValidateOptions,
  {stdin, interrupted}: Streams,
): Promise<void> {
  const stream = path === '-' ? stdin() : await openStream(path, known)
  if (!stream) return
  const maxBytes = Math.min(options.maxBytes, constants.MAX_STRING_LENGTH)
  const lines = ndjsonLines(chunksOf(stream, interrupted, writer.flush), maxBytes)
  const pace = createPace(interrupted)
  let record = 0
  for await (const {isRecord, faults} of checkFile(lines, {from: options.from, maxBytes})) {
    totals.entries++
    if (isRecord) record++
    if (isRecord && faults.length === 0) totals.valid++
    totals.faults += faults.length
    for (const fault of faults)
      await writer.write(report({path: shown(path), record: isRecord ? record : null, ...fault}))
    if (pace.isDue()) await pace.turn()
  }
  totals.files++
  totals.records += record
}

/** Without being asked, annotations where GitHub's runner says that it is one, as `check` does. */
function reporterOf({reporter, color}: ValidateOptions, streams: Streams): Run['report'] {
  const style = createStyle(colourLevel(streams, streams.stdoutIsTTY, color))
  const name = reporter ?? (streams.env.GITHUB_ACTIONS === 'true' ? 'github' : 'pretty')
  const report = (fault: FileFault) => faultReporters[name](fault, words => style('bold', words))
  if (name !== 'github') return report
  const workplace = workplaceOf(streams)
  return fault => report({...fault, path: annotatedPath(fault.path, workplace)})
}

const unread = (path: string, error: unknown): string =>
  faultCode(error) === 'EISDIR'
    ? `cannot validate \`${path}\`: it is a folder; name the files of records in it`
    : `cannot read \`${path}\`: ${faultWords(error)}`

const summaryOf = ({files, records, valid, faults}: Totals): string =>
  `${counted(files, 'file')} read, ${counted(records, 'record')}, ${valid} valid, ${counted(faults, 'fault')}`
