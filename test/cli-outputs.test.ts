import {chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {Interrupted} from '../src/cli/interrupted.js'
import {createInterruption} from '../src/cli/interruption.js'
import {createLineWriter} from '../src/cli/outputs/line-writer.js'
import type {Sink} from '../src/cli/streams.js'
import {proforma} from './cli-proforma.js'
import {fault, folder, run} from './cli-world.js'

const text = proforma('Lamps')

describe('--output', () => {
  test('holds what stdout would have held; stdout stays empty', async () => {
    const root = folder({'a.txt': text, 'b.txt': text})
    const {stdout} = await run(['parse', root])
    expect(await run(['parse', root, '-o', `${root}/out.ndjson`])).toMatchObject({exitCode: 0, stdout: ''})
    expect(readFileSync(`${root}/out.ndjson`, 'utf8')).toBe(stdout)
    expect(readdirSync(root)).toEqual(['a.txt', 'b.txt', 'out.ndjson'])
  })

  test('of - is stdout', async () => {
    expect((await run(['parse', folder({'a.txt': text}), '-o', '-'])).records).toHaveLength(1)
  })

  test('a file that is there is replaced with --force alone, and keeps its mode', async () => {
    const root = folder({'a.txt': text, 'out.ndjson': 'old'})
    const argv = ['parse', `${root}/a.txt`, '-o', `${root}/out.ndjson`]
    chmodSync(`${root}/out.ndjson`, 0o640)
    expect(await run(argv)).toMatchObject({
      exitCode: 2,
      stderr: `error: cannot write \`${root}/out.ndjson\`: it is already there; \`--force\` replaces it\n`,
    })
    expect(readFileSync(`${root}/out.ndjson`, 'utf8')).toBe('old')
    expect((await run([...argv, '--force'])).exitCode).toBe(0)
    expect(readFileSync(`${root}/out.ndjson`, 'utf8')).toMatch(/^\{"schemaVersion"/)
    expect(statSync(`${root}/out.ndjson`).mode & 0o777).toBe(0o640)
  })

  test('through a link replaces what the link leads to', async () => {
    const root = folder({'a.txt': text, 'real.ndjson': 'old'})
    symlinkSync('real.ndjson', `${root}/link`)
    expect((await run(['parse', `${root}/a.txt`, '-o', `${root}/link`, '--force'])).exitCode).toBe(0)
    expect(readFileSync(`${root}/real.ndjson`, 'utf8')).toMatch(/^\{"schemaVersion"/)
  })

  test.each([
    ['a file in a folder that is not there', 'none/out', 'no such file or directory'],
    ['a file below a file', 'a.txt/out', 'not a directory'],
  ])('%s is refused before any work', async (_, name, words) => {
    const root = folder({'a.txt': text})
    mkdirSync(`${root}/sub`)
    for (const option of ['-o', '--messages']) {
      const {exitCode, stdout, stderr} = await run(['parse', `${root}/a.txt`, option, `${root}/${name}`, '--force'])
      expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
      expect(stderr).toMatch(/^error: cannot write /)
      expect(stderr).toContain(words)
    }
    expect(readdirSync(root)).toEqual(['a.txt', 'sub'])
  })

  test.each([
    ['a folder', 'sub', 'it is a folder'],
    ['a name without an end', 'new/', 'it names no file'],
  ])('%s can hold no messages', async (_, name, words) => {
    const root = folder({'a.txt': text})
    mkdirSync(`${root}/sub`)
    const {exitCode, stdout, stderr} = await run(['parse', `${root}/a.txt`, '--messages', `${root}/${name}`, '--force'])
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    expect(stderr).toMatch(/^error: cannot write /)
    expect(stderr).toContain(words)
    expect(readdirSync(root)).toEqual(['a.txt', 'sub'])
  })

  test('is left as it was when nothing was read', async () => {
    const root = folder({'out.ndjson': 'old'})
    for (const path of [root, `${root}/typo`])
      expect((await run(['parse', path, '-o', `${root}/out.ndjson`, '--force'])).exitCode).toBe(2)
    expect(readFileSync(`${root}/out.ndjson`, 'utf8')).toBe('old')
    expect(readdirSync(root)).toEqual(['out.ndjson'])
  })

  test.each([
    ['parse', ['parse', '.', '-o', 'a.txt']],
    ['parse, messages', ['parse', '.', '--messages', 'a.txt']],
    ['parse, by another path', ['parse', 'a.txt', '-o', 'link.txt']],
    ['parse, in threads', ['parse', '.', '-j', '2', '-o', 'a.txt']],
    ['parse, lines', ['parse', '--from', 'ndjson', 'a.txt', '-o', 'a.txt']],
    ['check', ['check', '.', '--reporter', 'json=a.txt']],
    ['report', ['report', '.', '-o', 'a.txt']],
  ])('is never a file that is read, --force or not: %s', async (_, argv) => {
    const root = folder({'a.txt': text})
    symlinkSync('a.txt', `${root}/link.txt`)
    const inRoot = argv.map(word => (word === '.' ? root : word.replace(/(?=(a|link)\.txt)/, `${root}/`)))
    const {exitCode, stderr} = await run([...inRoot, '--force'])
    expect({exitCode, stderr}).toEqual({
      exitCode: 2,
      stderr: expect.stringMatching(/^error: cannot write `.*\.txt`: it is one of the files to read\n$/),
    })
    expect(readFileSync(`${root}/a.txt`, 'utf8')).toBe(text)
    expect(readdirSync(root)).toEqual(['a.txt', 'link.txt'])
  })

  test('an interruption leaves what was there before', async () => {
    const root = folder({'a.txt': text, 'out.ndjson': 'old'})
    const interrupted = createInterruption()
    interrupted.end(new Interrupted('SIGTERM'))
    const argv = ['parse', `${root}/a.txt`, '-o', `${root}/out.ndjson`, '--messages', `${root}/m`, '--force']
    expect((await run(argv, {interrupted})).exitCode).toBe(143)
    expect(readFileSync(`${root}/out.ndjson`, 'utf8')).toBe('old')
    expect(readdirSync(root)).toEqual(['a.txt', 'out.ndjson'])
  })
})

describe('stdout that fails', () => {
  const failing =
    (code: string, errno: number): Sink =>
    () => {
      throw fault(code, errno)
    }
  test.each([[['--help']], [['schema']], [['formats']], [[]]])('%j into a full disk: 2 and a sentence', async argv => {
    expect(await run(argv, {stdout: failing('ENOSPC', -28)})).toMatchObject({
      exitCode: 2,
      stderr: 'error: cannot write the standard output: no space left on device (ENOSPC)\n',
    })
  })

  test('a reader that went away ends the work quietly with 0, whatever came before', async () => {
    const root = folder({'a.txt': text, 'b.txt': 'A shopping list.\n'})
    expect(await run(['parse', root], {stdout: failing('EPIPE', -32)})).toMatchObject({exitCode: 0, stderr: ''})
  })

  test.each([
    ['check', ['check']],
    ['validate', ['validate']],
  ])('but %s cannot call good what it did not judge to the end: 2, as quietly', async (_, argv) => {
    const root = folder({'a.txt': 'A shopping list.\n'})
    const outcome = await run([...argv, `${root}/a.txt`], {stdout: failing('EPIPE', -32)})
    expect(outcome).toMatchObject({exitCode: 2, stderr: ''})
    expect(await run([...argv, '--help'], {stdout: failing('EPIPE', -32)})).toMatchObject({exitCode: 0, stderr: ''})
  })

  test('stderr that fails changes nothing', async () => {
    const root = folder({'a.txt': text, 'b.txt': 'A shopping list.\n'})
    expect(await run(['parse', root], {stderr: failing('ENOSPC', -28)})).toMatchObject({
      exitCode: 1,
      records: [{title: 'Lamps'}],
    })
  })
})

describe('lines to a sink', () => {
  const lines = ['short', 'é'.repeat(40_000), '', 'x'.repeat(65_535), 'y'.repeat(200_000), 'last']
  const never = createInterruption()

  async function written(sink: Sink, interrupted = never): Promise<void> {
    const writer = createLineWriter(sink, 'the test', interrupted)
    for (const line of lines) await writer.write(line)
    await writer.flush()
  }

  test('arrive whole and in order through short writes and a reader that is not always ready', async () => {
    const chunks: Buffer[] = []
    let call = 0
    await written((bytes, start, length) => {
      call++
      if (call % 3 === 0) throw fault('EAGAIN', -11)
      const taken = Math.min(length, 10_007)
      chunks.push(Buffer.from(bytes.subarray(start, start + taken)))
      return taken
    })
    expect(Buffer.concat(chunks).toString('utf8')).toBe(lines.map(line => `${line}\n`).join(''))
  })

  test('every call ends a line where the reader takes all', async () => {
    const ends: number[] = []
    await written((bytes, start, length) => {
      ends.push(bytes[start + length - 1] ?? 0)
      return length
    })
    expect(new Set(ends)).toEqual(new Set([10]))
  })

  test('an interruption while the reader sleeps ends at the end of a line', async () => {
    const interrupted = createInterruption()
    const chunks: Buffer[] = []
    const work = written((bytes, start, length) => {
      if (chunks.length > 2 && !interrupted.isWanted) {
        interrupted.end(new Interrupted('SIGINT'))
        throw fault('EAGAIN', -11)
      }
      const taken = Math.min(length, 1009)
      chunks.push(Buffer.from(bytes.subarray(start, start + taken)))
      return taken
    }, interrupted)
    await expect(work).rejects.toBeInstanceOf(Interrupted)
    expect(Buffer.concat(chunks).toString('utf8')).toBe(`short\n${'é'.repeat(40_000)}\n`)
  })
})
