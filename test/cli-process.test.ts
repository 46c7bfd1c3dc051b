import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {setTimeout as delay} from 'node:timers/promises'
import {beforeAll, describe, expect, test} from 'vitest'
import {proforma} from './cli-proforma.js'
import {ended, shell, spawned, start} from './cli-spawn.js'
import {folder} from './cli-world.js'

/** The built command, run for real: what only a process, a shell and a file system can show. */

const text = proforma('Lamps')
const isRoot = process.getuid?.() === 0

/** Enough documents to fill a pipe many times over and to keep the command busy for a while. */
const archive = (count: number): string =>
  folder(Object.fromEntries(Array.from({length: count}, (_, at) => [`${at % 10}/${at}.txt`, text])))

beforeAll(() => {
  // The first start after a build reads the program from disk.
  execFileSync(process.execPath, ['bin/decisions.js', '--version'])
})

describe('pipes', () => {
  test('cat file | decisions parse -', async () => {
    const root = folder({"it's ours – é.md": text})
    const run = await shell(`cat "${root}/it's ours – é.md" | $decisions parse - --stdin-filename "it's ours – é.md"`)
    expect(run).toMatchObject({exitCode: 0, paths: ["it's ours – é.md"]})
  })

  test('| head -1 ends quietly with 0', async () => {
    const root = archive(100)
    const {stdout, stderr, records} = await shell(
      `$decisions parse ${root} --quiet | head -1; echo "\${PIPESTATUS[@]}"`,
    )
    expect(records).toHaveLength(1)
    expect(stdout).toMatch(/\n0 0\n$/)
    expect(stderr).toBe('')
  })

  test('a slow reader gets every line', async () => {
    const {stdout} = await shell(`$decisions parse ${archive(100)} -q | (sleep 0.4; wc -l)`)
    expect(stdout.trim()).toBe('100')
  })

  test('find -print0 | decisions parse --files0-from -', async () => {
    const root = folder({'a\nb.txt': text, 'c d.txt': text})
    const {exitCode, records} = await shell(`find ${root} -type f -print0 | $decisions parse --files0-from -`)
    expect({exitCode, count: records.length}).toEqual({exitCode: 0, count: 2})
  })

  test('a named pipe is read to its end, even where its writer comes late', async () => {
    const root = folder({'a.txt': text})
    execFileSync('mkfifo', [`${root}/pipe`])
    const run = await shell(`(sleep 0.3; cat ${root}/a.txt > ${root}/pipe) & $decisions parse ${root}/pipe`)
    expect(run).toMatchObject({exitCode: 0, paths: [`${root}/pipe`]})
    const substituted = await shell(
      `$decisions parse <(head -c 300 ${root}/a.txt; sleep 0.2; tail -c +301 ${root}/a.txt)`,
    )
    expect(substituted).toMatchObject({exitCode: 0, records: [{title: 'Lamps'}]})
  })

  test('a pipe found in a folder is skipped', async () => {
    const root = folder({'a.txt': text})
    execFileSync('mkfifo', [`${root}/pipe.txt`])
    const run = await spawned(['parse', root])
    expect(run).toMatchObject({exitCode: 0, paths: [`${root}/a.txt`]})
    expect(run.stderr).toContain('pipe.txt:1:1 warning input-skipped')
  })
})

describe('a full disk', () => {
  test('stdout: 2 and one sentence', async () => {
    expect(await shell(`$decisions parse ${folder({'a.txt': text})} -q > /dev/full`)).toMatchObject({
      exitCode: 2,
      stderr: 'error: cannot write the standard output: no space left on device (ENOSPC)\n',
    })
  })

  test('stderr: the records are all there', async () => {
    const run = await shell(`$decisions parse ${folder({'a.txt': text})} 2> /dev/full`)
    expect(run).toMatchObject({exitCode: 0, records: [{title: 'Lamps'}]})
  })

  test('--output: 2 and one sentence, no file, nothing left beside it', async () => {
    const root = archive(20)
    const out = folder()
    // `ulimit -f` counts blocks of 1,024 bytes; the shell's own trap keeps SIGXFSZ from ending the program.
    const run = await shell(`trap '' XFSZ; ulimit -f 16; $decisions parse ${root} -q -o ${out}/records.ndjson`)
    expect(run.exitCode).toBe(2)
    expect(run.stderr).toMatch(/^error: cannot write `.*records.ndjson`: file too large \(EFBIG\)\n$/)
    expect(readdirSync(out)).toEqual([])
  })
})

describe('signals end the work within a second', () => {
  const exitCodes = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const

  test.each(exitCodes)('%s while records are written: whole lines, %i', async (signal, exitCode) => {
    const child = start(['parse', archive(1500), '-q'])
    const done = ended(child)
    child.stdout?.once('data', () => child.kill(signal))
    const run = await done
    expect(run.exitCode).toBe(exitCode)
    expect(run.stdout).toMatch(/\}\n$/)
    expect(run.stderr).toBe('')
  })

  test.each(exitCodes)(
    '%s while a file is written: the old one stays, nothing beside it, %i',
    async (signal, exitCode) => {
      const root = archive(1500)
      const out = folder({'records.ndjson': 'old'})
      const child = start(['parse', root, '-q', '--force', '-o', `${out}/records.ndjson`, '--messages', `${out}/m`])
      const done = ended(child)
      while (readdirSync(out).length < 3) await delay(10)
      await delay(100)
      const killed = performance.now()
      child.kill(signal)
      expect((await done).exitCode).toBe(exitCode)
      expect(performance.now() - killed).toBeLessThan(1000)
      expect(readdirSync(out)).toEqual(['records.ndjson'])
      expect(readFileSync(`${out}/records.ndjson`, 'utf8')).toBe('old')
    },
  )

  test.each(exitCodes)('%s while the standard input is waited for: %i', async (signal, exitCode) => {
    const out = folder({})
    const child = start(['parse', '-', '-o', `${out}/records.ndjson`], {stdio: ['pipe', 'pipe', 'pipe']})
    const done = ended(child)
    while (readdirSync(out).length === 0) await delay(10)
    await delay(200)
    const killed = performance.now()
    child.kill(signal)
    expect((await done).exitCode).toBe(exitCode)
    expect(performance.now() - killed).toBeLessThan(1000)
  })

  test('SIGTERM while the reader of a pipe sleeps: 143', async () => {
    const root = archive(100)
    execFileSync('mkfifo', [`${root}/pipe`])
    const {stdout} = await shell(`sleep 2 < ${root}/pipe &
      $decisions parse ${root} -q > ${root}/pipe & pid=$!
      sleep 0.8; before=$(date +%s%N); kill $pid; wait $pid; echo $? $(( ($(date +%s%N) - before) / 1000000 ))`)
    const [exitCode, milliseconds] = stdout.trim().split(' ').map(Number)
    expect(exitCode).toBe(143)
    expect(milliseconds).toBeLessThan(1000)
  })
})

describe.runIf(isRoot)('for a user who may not read everything', () => {
  const nobody = {uid: 65534, gid: 65534}

  test('an unreadable file and an unreadable folder are told, and the rest are read', async () => {
    const root = folder({'a.txt': text, 'b.txt': text, 'shut/c.txt': text, 'd.txt': text})
    chmodSync(root, 0o755)
    chmodSync(`${root}/b.txt`, 0)
    chmodSync(`${root}/shut`, 0)
    const run = await spawned(['parse', root], nobody)
    expect(run).toMatchObject({exitCode: 1, paths: [`${root}/a.txt`, `${root}/d.txt`]})
    expect(run.said).toEqual([
      `${root}/b.txt:1:1 error input-unreadable Unexpected \`permission denied (EACCES)\`, expected a file that can be read`,
      `${root}/shut:1:1 error input-unreadable Unexpected \`permission denied (EACCES)\`, expected a folder that can be read`,
      '2 files read, 2 records, 2 refused, 0 warnings',
    ])
  })

  test('a folder that may not be written: 2 before any work', async () => {
    const root = folder({'a.txt': text})
    chmodSync(root, 0o755)
    const run = await spawned(['parse', root, '-o', `${root}/out`], nobody)
    expect(run).toMatchObject({exitCode: 2, stdout: '', stderr: expect.stringContaining('permission denied (EACCES)')})
  })
})

test('two paths in one read are the same as two runs, whatever the working folder', async () => {
  const root = folder({'a.txt': text})
  mkdirSync(`${root}/b`)
  writeFileSync(`${root}/b/c.md`, text)
  const both = await spawned(['parse', 'a.txt', './b/'], {cwd: root})
  const first = await spawned(['parse', 'a.txt'], {cwd: root})
  const second = await spawned(['parse', './b'], {cwd: root})
  expect(both.paths).toEqual(['a.txt', './b/c.md'])
  expect(both.stdout).toBe(first.stdout + second.stdout)
})

test('-- ends the options: a file may be called -rf.txt', async () => {
  const root = folder({'-rf.txt': text})
  expect(await spawned(['parse', '--', '-rf.txt'], {cwd: root})).toMatchObject({exitCode: 0, paths: ['-rf.txt']})
})
