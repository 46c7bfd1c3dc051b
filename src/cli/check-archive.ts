import {type Checked, createCheck} from '../check.js'
import type {Totals} from '../output/reporters/check-reporter.js'
import {totalsLine} from '../output/reporters/totals-line.js'
import type {Finding} from '../rules/finding.js'
import {isFailure, withSeverities} from './check/judge.js'
import {chooseReporters, showsPeople} from './check/reporter-choice.js'
import {openReports, type Reports} from './check/reports.js'
import {type BaselineOptions, useBaseline} from './check/use-baseline.js'
import type {FailOn} from './config/fail-on.js'
import {createIgnored} from './config/ignored.js'
import {loadConfig} from './config/load-config.js'
import {settingsOf} from './config/settings.js'
import type {Said} from './inputs/input.js'
import {leftOutLine, nothingLeftOut} from './inputs/left-out.js'
import {type NameOptions, namesToRead} from './inputs/names-to-read.js'
import {nothingToRead} from './inputs/nothing-to-read.js'
import {readArchive} from './read-archive.js'
import type {ReadOptions} from './read-documents.js'
import type {Streams} from './streams.js'
import {tell} from './tell.js'

/** The options of `decisions check`, as commander gives them. */
export type CheckOptions = NameOptions &
  ReadOptions &
  BaselineOptions & {
    readonly reporter?: readonly string[]
    readonly config?: string
    readonly failOn?: FailOn
    readonly quiet?: true
    readonly force?: true
    readonly color: boolean
  }

/** Judges everything the user named and reports what was found. Gives the exit status. */
export async function checkArchive(paths: readonly string[], options: CheckOptions, streams: Streams): Promise<number> {
  const chosen = chooseReporters(options.reporter, streams)
  const settings = settingsOf(await loadConfig(options.config, streams.cwd), options)
  const isIgnored = createIgnored(settings, streams.cwd)
  const names = await namesToRead(paths, options, streams)
  const baseline = await useBaseline(options, names, streams)
  let reports: Reports | undefined
  try {
    reports = openReports(chosen, options, streams)
    const check = createCheck()
    const totals = noTotals()
    const leftOut = nothingLeftOut()
    let hasFailed = false
    await reports.begin()
    for await (const read of readArchive(names, options, streams, {
      flush: reports.flush,
      isIgnored,
      written: reports.files,
      authority: settings.authority,
      leftOut,
    })) {
      if (read.kind === 'ignored') totals.ignored++
      else {
        const isMissing = read.kind === 'said' && read.isMissing
        const checked = withSeverities(read.kind === 'said' ? unread(read) : check(read.parsed), settings)
        const {fresh, known} = baseline.part(checked.path, checked.findings)
        if (isMissing) totals.missing++
        else count(totals, checked, fresh, known)
        hasFailed ||= fresh.some(finding => isFailure(finding, settings))
        const isLoud = (finding: Finding) => finding.severity === 'error' || isFailure(finding, settings)
        const told = options.quiet ? fresh.filter(isLoud) : fresh
        await reports.document({...checked, findings: told})
      }
    }
    const isMissing = totals.missing > 0
    if (totals.documents + totals.ignored + totals.missing === 0) throw nothingToRead(names)
    if (!isMissing) await baseline.prepare()
    await reports.end(totals)
    await reports.commit()
    const left = leftOutLine(leftOut)
    if (!options.quiet && left !== null) await tell([left], streams)
    if (!options.quiet && !showsPeople(chosen)) await tell([totalsLine(totals)], streams)
    if (!isMissing || options.updateBaseline) await tell(baseline.finish(), streams)
    return isMissing ? 2 : hasFailed ? 1 : 0
  } finally {
    reports?.discard()
    baseline.discard()
  }
}

/** What was met instead of a document, as a document with one finding. */
const unread = ({message: {path, code, severity, message, line, column}}: Said): Checked => ({
  path,
  text: '',
  records: 0,
  findings: [{code, severity, message, id: null, line, column, endLine: null, endColumn: null}],
})

const noTotals = (): Totals => ({
  documents: 0,
  records: 0,
  found: 0,
  bySeverity: {error: 0, warning: 0, info: 0},
  known: 0,
  ignored: 0,
  missing: 0,
})

function count(totals: Totals, {records}: Checked, fresh: Checked['findings'], known: number): void {
  totals.documents++
  totals.records += records
  totals.known += known
  if (fresh.length > 0) totals.found++
  for (const {severity} of fresh) totals.bySeverity[severity]++
}
