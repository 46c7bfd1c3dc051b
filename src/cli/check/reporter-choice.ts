import {reporterKinds} from '../../output/reporters/index.js'
import type {Streams} from '../streams.js'
import {UsageError} from '../usage-error.js'

/** A kind of report and where it goes; `file` null is the standard output. */
export type Chosen = {readonly name: string; readonly file: string | null}

/** Line by line for people and for a log that is read by them: these may share the standard output. */
const forLogs: ReadonlySet<string> = new Set(['pretty', 'github'])

/** What people read of a run on stdout; the others are for tools, and a file is read later, if at all. */
const forPeople: ReadonlySet<string> = new Set([...forLogs, 'markdown'])

/** Whether whoever started the run sees there what it came to. */
export const showsPeople = (chosen: readonly Chosen[]): boolean =>
  chosen.some(({name, file}) => file === null && forPeople.has(name))

/**
 * The reports that the user asks for as `name` or `name=FILE`; without any, the annotations of GitHub where its runner
 * says that it is one, else the report for people.
 *
 * @throws UsageError for a name that is none, or for two reports in one place.
 */
export function chooseReporters(asked: readonly string[] | undefined, {env}: Pick<Streams, 'env'>): readonly Chosen[] {
  if (!asked?.length) return [{name: env.GITHUB_ACTIONS === 'true' ? 'github' : 'pretty', file: null}]
  const chosen = asked.flatMap(words => (words.includes('=') ? [words] : words.split(','))).map(read)
  const onStdout = chosen.filter(({file}) => file === null)
  if (onStdout.length > 1 && !onStdout.every(({name}) => forLogs.has(name)))
    throw new UsageError(
      `the reports ${onStdout.map(({name}) => `\`${name}\``).join(' and ')} would be mixed on the standard output: name a file, as in \`--reporter ${onStdout[1]?.name}=FILE\``,
    )
  const names = chosen.map(({name, file}) => file ?? `${name} on stdout`)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new UsageError(`two reports go to \`${twice}\``)
  return chosen
}

function read(words: string): Chosen {
  const at = words.indexOf('=')
  const name = at < 0 ? words : words.slice(0, at)
  const file = at < 0 ? null : words.slice(at + 1)
  if (!reporterKinds.some(kind => kind.name === name))
    throw new UsageError(
      `there is no reporter \`${name}\`: expected ${reporterKinds.map(kind => `\`${kind.name}\``).join(', ')}`,
    )
  if (file === '') throw new UsageError(`\`--reporter ${words}\` names no file`)
  return {name, file: file === '-' ? null : file}
}
