import {type ChildProcess, type SpawnOptions, spawn} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {type Run, readBack} from './cli-world.js'

export const bin = fileURLToPath(new URL('../bin/decisions.js', import.meta.url))

/** Starts the built command for real. */
export const start = (argv: readonly string[], options: SpawnOptions = {}): ChildProcess =>
  spawn(process.execPath, [bin, ...argv], {stdio: ['ignore', 'pipe', 'pipe'], ...options})

/** Runs the built command to its end. */
export const spawned = (argv: readonly string[], options: SpawnOptions = {}): Promise<Run> =>
  ended(start(argv, options))

/** Runs a line of shell in which `$decisions` is the built command. */
export const shell = (line: string, options: SpawnOptions = {}): Promise<Run> =>
  ended(
    spawn('bash', ['-c', line], {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
      env: {...process.env, decisions: `${process.execPath} ${bin}`},
    }),
  )

/** Waits for a command to end and gathers what it wrote. */
export async function ended(child: ChildProcess): Promise<Run> {
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', text => {
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', text => {
    stderr += text
  })
  const [exitCode] = await once(child, 'close')
  return {exitCode, ...readBack(stdout, stderr)}
}
