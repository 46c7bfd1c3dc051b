import type {Finding} from '../../rules/finding.js'
import type {RawPath} from '../inputs/input.js'
import {isMissing} from '../inputs/is-missing.js'
import {shown} from '../inputs/raw-path.js'
import type {Interruption} from '../interruption.js'
import {refuseEmpty} from '../refuse-empty.js'
import type {Streams} from '../streams.js'
import {UsageError} from '../usage-error.js'
import {createBaseline, createRecorder, type Parted} from './baseline.js'
import {openBaseline, pathsFrom, readBaseline} from './baseline-file.js'
import type {BaselineEntry} from './baseline-schema.js'
import {judgedPaths} from './judged-paths.js'

export type BaselineOptions = {readonly baseline?: string; readonly updateBaseline?: true}

/** What a run does with its baseline, if it has one. */
export type BaselineUse = {
  /** Parts what was found in a document by what is known. */
  part(path: string, findings: readonly Finding[]): Parted
  /** Writes the new baseline beside its place, if one is asked for: what fails has failed before people are told of it. */
  prepare(): Promise<void>
  /** Puts it in its place. Gives what people should be told, line by line. */
  finish(): readonly string[]
  /** Leaves no trace of what was not finished. */
  discard(): void
}

const mostTold = 10

/** @throws UsageError where the baseline is broken, or an update is asked for without one. */
export async function useBaseline(
  {baseline: file, updateBaseline}: BaselineOptions,
  names: readonly RawPath[],
  {cwd, interrupted}: Pick<Streams, 'cwd' | 'interrupted'>,
): Promise<BaselineUse> {
  if (file === undefined) {
    if (updateBaseline) throw new UsageError('`--update-baseline` needs `--baseline FILE` to say which')
    return {part: (_, findings) => ({fresh: findings, known: 0}), ...nothingWritten, finish: () => []}
  }
  refuseEmpty('--baseline', file)
  const entries = await readBaseline(file, updateBaseline === true)
  const pathOf = pathsFrom(file, cwd)
  const wasJudged = judgedPaths(names.map(name => pathOf(shown(name))))
  if (!updateBaseline) return judging(file, entries, pathOf, wasJudged)
  const missing = names.find(isMissing)
  if (missing === undefined) return updating(file, entries, pathOf, wasJudged, interrupted)
  const reason = `${file} was not written, since \`${shown(missing)}\` is not there`
  return {...judging(file, entries, pathOf, wasJudged), finish: () => [reason]}
}

const nothingWritten = {prepare: async () => {}, discard() {}}

function judging(
  file: string,
  entries: readonly BaselineEntry[],
  pathOf: (path: string) => string,
  wasJudged: (path: string) => boolean,
): BaselineUse {
  const baseline = createBaseline(entries, pathOf)
  return {
    part: baseline.part,
    ...nothingWritten,
    finish() {
      const stale = baseline.stale(wasJudged)
      if (stale.length === 0) return []
      const told = stale.slice(0, mostTold).map(({path, code}) => `  ${path}: ${code}`)
      const rest = stale.length > mostTold ? [`  and ${stale.length - mostTold} more`] : []
      return [`${file}: ${entriesOf(stale)} no longer needed; \`--update-baseline\` takes them out:`, ...told, ...rest]
    },
  }
}

function updating(
  file: string,
  before: readonly BaselineEntry[],
  pathOf: (path: string) => string,
  wasJudged: (path: string) => boolean,
  interrupted: Interruption,
): BaselineUse {
  const recorder = createRecorder(before, pathOf)
  const opened = openBaseline(file, interrupted)
  let entries: readonly BaselineEntry[] | null = null
  return {
    part: recorder.part,
    prepare() {
      entries = recorder.entries(wasJudged)
      return opened.write(entries)
    },
    finish() {
      if (entries === null) return [`${file} was not written, since a path that was named is gone`]
      opened.commit()
      return [`${file}: ${entriesOf(entries)} written, ${before.length} before`]
    },
    discard: opened.discard,
  }
}

const entriesOf = (entries: readonly BaselineEntry[]): string =>
  `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`
