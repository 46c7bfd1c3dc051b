import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import type {Readable, Writable} from 'node:stream'
import {setTimeout as delay} from 'node:timers/promises'
import {describe, expect, onTestFinished, test} from 'vitest'
import {proforma} from './cli-proforma.js'
import {ended, shell, start} from './cli-spawn.js'
import {folder, run} from './cli-world.js'

/** The built command as engines and queue consumers run it: by its pipes. */

const archive = join(import.meta.dirname, '..', 'fixtures', 'archive')
const line = (fields: object) => `${JSON.stringify(fields)}\n`
const good = line({path: 'good.txt', text: proforma('Lamps')})

type Worker = ChildProcess & {stdin: Writable; stdout: Readable; stderr: Readable}

/** Started with pipes at every end, and ended after the test whatever became of it. */
function worker(...argv: string[]): Worker {
  const child = start(['parse', '--from', 'ndjson', ...argv], {stdio: ['pipe', 'pipe', 'pipe']}) as Worker
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

describe('a queue consumer', () => {
  test('sends a line, has its records, and only then sends the next', async () => {
    const {stdin, stdout, stderr} = worker('-q')
    const records = createInterface({input: stdout})[Symbol.asyncIterator]()
    const errors = createInterface({input: stderr})[Symbol.asyncIterator]()
    const names = readdirSync(archive, {recursive: true, encoding: 'utf8'}).filter(name => /\.(txt|md)$/.test(name))
    for (const name of names) {
      const path = join(archive, name)
      const {stdout: expected} = await run(['parse', '-q', path])
      stdin.write(line({path, base64: readFileSync(path).toString('base64')}))
      let answer = ''
      while (answer.length < expected.length) answer += `${(await records.next()).value}\n`
      expect(answer).toBe(expected)
      stdin.write('no JSON\n')
      expect((await errors.next()).value).toContain('error line-invalid')
    }
    // The half of a line that has come keeps no record of the line before it.
    stdin.write(good + good.slice(0, 100))
    expect((await records.next()).value).toContain('"path":"good.txt"')
    stdin.end(good.slice(100))
    expect((await records.next()).value).toContain('"path":"good.txt"')
    expect(await records.next()).toMatchObject({done: true})
  })

  test('reads its messages from a pipe, too, before it sends the next', async () => {
    const root = folder()
    execFileSync('mkfifo', [`${root}/messages`])
    const reader = spawn('cat', [`${root}/messages`])
    const messages = createInterface({input: reader.stdout})[Symbol.asyncIterator]()
    await delay(200)
    const {stdin} = worker('-q', '--messages', `${root}/messages`)
    for (const number of [1, 2, 3]) {
      stdin.write('[]\n')
      expect(JSON.parse((await messages.next()).value)).toMatchObject({code: 'line-invalid', line: number})
    }
    stdin.end()
  })
})

describe('pipes', () => {
  const lines = good.repeat(200)

  test('a slow reader gets every line', async () => {
    const root = folder({'a.ndjson': lines})
    const {stdout} = await shell(`$decisions parse --from ndjson -q < ${root}/a.ndjson | (sleep 0.4; wc -l)`)
    expect(stdout.trim()).toBe('200')
  })

  test('a reader that goes away ends the command with 0, while more is to come', async () => {
    const child = worker('-q')
    const closed = once(child, 'close')
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.on('error', () => {})
    child.stdin.write(lines)
    expect(await closed).toEqual([0, null])
  })

  test('NDJSON may come from named pipes', async () => {
    const root = folder({'a.ndjson': good})
    const cut = `<(head -c 300 ${root}/a.ndjson; sleep 0.2; tail -c +301 ${root}/a.ndjson)`
    expect(await shell(`$decisions parse --from ndjson ${cut} <(cat ${root}/a.ndjson)`)).toMatchObject({
      exitCode: 0,
      paths: ['good.txt', 'good.txt'],
    })
  })
})

describe('signals end the work within a second', () => {
  test.each([
    ['SIGINT', 'a line is waited for', '', 130],
    ['SIGTERM', 'a line is waited for', '', 143],
    ['SIGHUP', 'a line is waited for', '', 129],
    ['SIGTERM', 'a line has half come', good.slice(0, 100), 143],
    ['SIGTERM', 'lines come without end', good.repeat(5000), 143],
  ] as const)('%s while %s: whole lines', async (signal, _, rest, exitCode) => {
    const child = worker('-q')
    const done = ended(child)
    child.stdin.on('error', () => {})
    child.stdin.write(good + rest)
    await once(child.stdout, 'data')
    const killed = performance.now()
    child.kill(signal)
    const {exitCode: ending, stdout, stderr} = await done
    expect(performance.now() - killed).toBeLessThan(1000)
    expect({ending, stderr}).toEqual({ending: exitCode, stderr: ''})
    expect(stdout).toMatch(/\}\n$/)
  })
})
