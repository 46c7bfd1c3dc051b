import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Readable} from 'node:stream'
import {onTestFinished} from 'vitest'
import {createInterruption} from '../src/cli/interruption.js'
import {main} from '../src/cli/program.js'
import type {Sink, Streams} from '../src/cli/streams.js'

/** A folder that is gone after the test, holding the given files. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'decisions-test-'))
  onTestFinished(() => rmSync(root, {recursive: true, force: true}))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), {recursive: true})
    writeFileSync(join(root, name), text)
  }
  return root
}

/** What a run of the program left behind. `records` and `paths` are read from stdout. */
export type Run = {
  exitCode: number
  stdout: string
  stderr: string
  /** The lines of stderr. */
  said: string[]
  records: {source: {path: string}; title: string; [key: string]: unknown}[]
  paths: string[]
}

/** Gathers what is written. */
function gathering(): {sink: Sink; text(): string} {
  const chunks: Buffer[] = []
  return {
    sink(bytes, start, length) {
      chunks.push(Buffer.from(bytes.subarray(start, start + length)))
      return length
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
  }
}

/** What a program sees of a world where nothing happens. */
export const quietWorld = (): Omit<Streams, 'stdin' | 'stdout' | 'stderr'> => ({
  cwd: '/',
  env: {},
  stdoutIsTTY: false,
  stderrIsTTY: false,
  columns: () => null,
  interrupted: createInterruption(),
})

/** Runs the program inside the test, in a world that is quiet unless `streams` says otherwise. */
export async function run(argv: readonly string[], streams: Partial<Streams> & {input?: string} = {}): Promise<Run> {
  const out = gathering()
  const err = gathering()
  const exitCode = await main(argv, {
    stdout: out.sink,
    stderr: err.sink,
    stdin: () => Readable.from([Buffer.from(streams.input ?? '')]),
    ...quietWorld(),
    ...streams,
  })
  return {exitCode, ...readBack(out.text(), err.text())}
}

/** Output as tests look at it. */
export function readBack(stdout: string, stderr: string): Omit<Run, 'exitCode'> {
  const lines = stdout.split('\n').filter(line => line.startsWith('{"') && line.endsWith('}'))
  const records = lines.map(line => JSON.parse(line))
  return {
    stdout,
    stderr,
    said: stderr.split('\n').slice(0, -1),
    records,
    paths: records.map(({source}) => source?.path),
  }
}

/** A system error as `fs` throws it. */
export const fault = (code: string, errno: number): Error => Object.assign(new Error(code), {code, errno})
