import {resolve} from 'node:path'
import type {Checked} from '../../check.js'
import type {CheckReporter, ReporterOptions, Totals} from '../../output/reporters/check-reporter.js'
import {reporterKinds} from '../../output/reporters/index.js'
import {colourLevel} from '../colour-level.js'
import {appendOutput} from '../outputs/append-output.js'
import {createLineWriter, type LineWriter} from '../outputs/line-writer.js'
import {type Output, openOutput, standardOutput} from '../outputs/open-output.js'
import {programVersion} from '../program-version.js'
import type {Streams} from '../streams.js'
import {createStyle} from '../style.js'
import {workplaceOf} from '../workplace-of.js'
import type {Chosen} from './reporter-choice.js'

/** Every report of a run, written at once. */
export type Reports = {
  /** The files it writes. */
  readonly files: readonly string[]
  begin(): Promise<void>
  document(checked: Checked): Promise<void>
  end(totals: Totals): Promise<void>
  /** Hands on what is written so far. */
  flush(): Promise<void>
  /** Puts the files in their place. */
  commit(): Promise<void>
  /** Leaves no trace of what was not committed. */
  discard(): void
}

type Report = {readonly output: Output; readonly writer: LineWriter; readonly reporter: CheckReporter}

/**
 * Opens every report before any work is done.
 *
 * @throws OutputError for a file that is there already, without `--force`, or that cannot be written.
 */
export function openReports(
  chosen: readonly Chosen[],
  {force, color}: {readonly force?: true; readonly color: boolean},
  streams: Streams,
): Reports {
  const reports: Report[] = []
  const files = chosen.flatMap(({file}) => (file === null ? [] : [resolve(streams.cwd, file)]))
  const discard = () => {
    for (const {output} of reports) output.discard()
  }
  const open = (name: string, output: Output, colours: 0 | 1) => {
    const reporter = create(name, colours, streams)
    reports.push({output, reporter, writer: createLineWriter(output.sink, output.name, streams.interrupted)})
  }
  try {
    for (const {name, file} of chosen) {
      if (file === null) open(name, standardOutput(streams), colourLevel(streams, streams.stdoutIsTTY, color))
      else open(name, openOutput(resolve(streams.cwd, file), force === true), 0)
    }
    const summary = streams.env.GITHUB_STEP_SUMMARY
    if (summary && chosen.some(({name}) => name === 'github')) open('markdown', appendOutput(summary), 0)
  } catch (error) {
    discard()
    throw error
  }

  const all = async (linesOf: (reporter: CheckReporter) => Iterable<string>) => {
    for (const {reporter, writer} of reports) for (const line of linesOf(reporter)) await writer.write(line)
  }
  const flush = async () => {
    for (const {writer} of reports) await writer.flush()
  }
  return {
    files,
    begin: () => all(reporter => reporter.begin()),
    document: checked => all(reporter => reporter.document(checked)),
    end: totals => all(reporter => reporter.end(totals)),
    flush,
    async commit() {
      await flush()
      for (const {output} of reports) output.commit()
    },
    discard,
  }
}

function create(name: string, colours: 0 | 1, streams: Streams): CheckReporter {
  const kind = reporterKinds.find(kind => kind.name === name)
  if (!kind) throw new Error(`no reporter is called ${name}`)
  return kind.create({
    paint: painter(colours),
    version: programVersion(),
    began: began(streams.env.SOURCE_DATE_EPOCH),
    workplace: workplaceOf(streams),
  })
}

/** Now, or the moment that a build which must not differ from the last one sets. */
function began(epoch: string | undefined): string {
  const moment = /^\d{1,11}$/.test(epoch ?? '') ? new Date(Number(epoch) * 1000) : new Date()
  return moment.toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length)
}

function painter(colours: 0 | 1): ReporterOptions['paint'] {
  const style = createStyle(colours)
  const looks = {error: 'red', warning: 'yellow', info: 'blue', dim: 'dim', bold: 'bold'} as const
  return (kind, words) => style(looks[kind], words)
}
