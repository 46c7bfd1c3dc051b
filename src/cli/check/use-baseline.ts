import type {Finding} from '../../rules/finding.js'
import type {RawPath} from '../inputs/input.js'
import {shown} from '../inputs/raw-path.js'
import type {Interruption} from '../interruption.js'
import type {Streams} from '../streams.js'
import {UsageError} from '../usage-error.js'
import {createBaseline, createRecorder, type Parted} from './baseline.js'
import {pathsFrom, readBaseline, writeBaseline} from './baseline-file.js'
import type {BaselineEntry} from './baseline-schema.js'
import {judgedPaths} from './judged-paths.js'

export type BaselineOptions = {readonly baseline?: string; readonly updateBaseline?: true}

/** What a run does with its baseline, if it has one. */
export type BaselineUse = {
  /** Parts what was found in a document by what is known. */
  part(path: string, findings: readonly Finding[]): Parted
  /** Writes the new baseline, if one is asked for. Gives what people should be told, line by line. */
  finish(): Promise<readonly string[]>
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
    return {part: (_, findings) => ({fresh: findings, known: 0}), finish: async () => []}
  }
  const entries = await readBaseline(file, updateBaseline === true)
  const pathOf = pathsFrom(file, cwd)
  const wasJudged = judgedPaths(names.map(name => pathOf(shown(name))))
  return updateBaseline
    ? updating(file, entries, pathOf, wasJudged, interrupted)
    : judging(file, entries, pathOf, wasJudged)
}

function judging(
  file: string,
  entries: readonly BaselineEntry[],
  pathOf: (path: string) => string,
  wasJudged: (path: string) => boolean,
): BaselineUse {
  const baseline = createBaseline(entries, pathOf)
  return {
    part: baseline.part,
    async finish() {
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
  return {
    part: recorder.part,
    async finish() {
      const entries = recorder.entries(wasJudged)
      await writeBaseline(file, entries, interrupted)
      return [`${file}: ${entriesOf(entries)} written, ${before.length} before`]
    },
  }
}

const entriesOf = (entries: readonly BaselineEntry[]): string =>
  `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`
