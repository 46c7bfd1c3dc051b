import {spawnSync} from 'node:child_process'
import {mkdtempSync, openSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** A program with its arguments. */
export type Command = {name: string; argv: readonly string[]}

/** Milliseconds from start to end; `peak`: the most memory it held, in MiB, null where that cannot be asked. */
export type Run = {ms: number; peak: number | null}

const gnuTime = '/usr/bin/time'
const scratch = mkdtempSync(join(tmpdir(), 'decisions-bench-time-'))
process.on('exit', () => rmSync(scratch, {recursive: true, force: true}))
const peakFile = join(scratch, 'peak')
const canTellPeak = spawnSync(gnuTime, ['-f', '%M', '-o', peakFile, 'true']).status === 0
const nowhere = openSync('/dev/null', 'w')
// What npm and tsx put into the environment is not what a user's shell has there.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_)/.test(name)))

/** Runs a whole process, its output going nowhere. Throws where it fails, since a failure is quick and means nothing. */
export function measure(command: Command): Run {
  return spawned(command, watched(command))
}

/** The same with a reader of its output that does nothing for the first seconds. */
export function measureWithSlowReader(command: Command, seconds: number): Run {
  const piped = ['sh', '-c', `"$@" | (sleep ${seconds}; cat) > /dev/null`, 'sh', ...watched(command)]
  return spawned(command, piped)
}

const watched = ({argv}: Command) => (canTellPeak ? [gnuTime, '-f', '%M', '-o', peakFile, ...argv] : argv)

function spawned({name}: Command, [program = '', ...rest]: readonly string[]): Run {
  const start = performance.now()
  const {status, error} = spawnSync(program, rest, {stdio: ['ignore', nowhere, 'ignore'], env})
  const ms = performance.now() - start
  if (error) throw error
  if (status !== 0) throw new Error(`${name} ended with ${status}`)
  return {ms, peak: canTellPeak ? Number(readFileSync(peakFile, 'utf8')) / 1024 : null}
}
