import {spawnSync} from 'node:child_process'
import {describe, expect, onTestFinished, test, vi} from 'vitest'
import type {Sink, Streams} from '../src/cli/streams.js'
import {proforma} from './cli-proforma.js'
import {bin} from './cli-spawn.js'
import {folder, run} from './cli-world.js'
import {isInstalled} from './support/installed.js'

const archive = (count: number): string =>
  folder({
    '1/bad.txt': 'A shopping list.\n',
    ...Object.fromEntries(Array.from({length: count}, (_, at) => [`${at % 3}/${at}.txt`, proforma(`Lamps ${at}`)])),
  })

/** A clock on which every look takes so long. */
function clock(milliseconds: number): void {
  let now = 0
  const spy = vi.spyOn(process, 'uptime').mockImplementation(() => {
    now += milliseconds
    return now / 1000
  })
  onTestFinished(() => spy.mockRestore())
}

/** What stands on a terminal once all that was written has been drawn. */
function drawn(text: string): string {
  const rows: string[] = []
  let row = ''
  let column = 0
  for (const piece of text.split(/(\r\u001b\[K|\r?\n)/)) {
    if (piece === '\r\u001b[K') {
      row = ''
      column = 0
    } else if (piece.endsWith('\n')) {
      rows.push(row)
      row = ''
      column = 0
    } else {
      row = row.slice(0, column) + piece + row.slice(column + piece.length)
      column += piece.length
    }
  }
  return [...rows, row].join('\n')
}

const watched: Partial<Streams> = {stderrIsTTY: true, env: {NO_COLOR: '1', TERM: 'xterm'}}

describe.each(['parse', 'check'])('decisions %s on a terminal', command => {
  test('tells after a second how far it is, and leaves nothing of it', async () => {
    const root = archive(60)
    const alone = await run([command, root])
    clock(30)
    const {stderr, stdout, exitCode} = await run([command, root], watched)
    expect(stderr).toMatch(/\r\u001b\[K\d+ of 61 files, [\d.]+ a second, \d+ s left\r/)
    expect({exitCode, stdout, stderr: drawn(stderr)}).toEqual({
      exitCode: alone.exitCode,
      stdout: alone.stdout,
      stderr: alone.stderr,
    })
  })

  test('each line of a report or message on the same terminal begins on a line of its own', async () => {
    const root = archive(60)
    clock(30)
    let written = ''
    const sink: Sink = (bytes, start, length) => {
      written += Buffer.from(bytes.subarray(start, start + length)).toString('utf8')
      return length
    }
    await run([command, root], {...watched, stdout: sink, stderr: sink, stdoutIsTTY: true})
    expect(written).toContain(' a second')
    expect(drawn(written)).not.toContain(' a second')
  })

  test.each<[string, string[], Partial<Streams>]>([
    ['where stderr is no terminal', [], {...watched, stderrIsTTY: false}],
    ['on a dumb terminal', [], {...watched, env: {NO_COLOR: '1', TERM: 'dumb'}}],
    ['on a build server', [], {...watched, env: {NO_COLOR: '1', CI: 'true'}}],
    ['with -q', ['-q'], watched],
  ])('says nothing %s', async (_, options, streams) => {
    const root = archive(60)
    clock(30)
    expect((await run([command, root, ...options], streams)).stderr).not.toContain('\r')
  })

  test('says nothing before a second has passed', async () => {
    const root = archive(60)
    clock(1)
    expect((await run([command, root], watched)).stderr).not.toContain('\r')
  })

  test('takes the line away when it is interrupted', async () => {
    const root = archive(60)
    clock(30)
    const {Interrupted} = await import('../src/cli/interrupted.js')
    const {createInterruption} = await import('../src/cli/interruption.js')
    const interrupted = createInterruption()
    let written = ''
    const stderr: Sink = (bytes, start, length) => {
      written += Buffer.from(bytes.subarray(start, start + length)).toString('utf8')
      if (written.includes(' a second')) interrupted.end(new Interrupted('SIGINT'))
      return length
    }
    const {exitCode} = await run([command, root], {...watched, stderr, interrupted})
    expect(exitCode).toBe(130)
    expect(written).toMatch(/ a second[^\r]*\r\u001b\[K$/)
  })
})

test('lines of NDJSON have no total', async () => {
  const input = Array.from({length: 60}, (_, at) => JSON.stringify({path: `${at}.txt`, text: proforma(`L ${at}`)}))
  clock(30)
  const {stderr, records} = await run(['parse', '--from', 'ndjson'], {...watched, input: input.join('\n')})
  expect(records).toHaveLength(60)
  expect(stderr).toMatch(/\r\u001b\[K\d+ documents, [\d.]+ a second\r/)
})

test('files that are left out are not counted', async () => {
  const root = folder({
    '.decisionsignore': 'old/\n',
    ...Object.fromEntries(Array.from({length: 60}, (_, at) => [`${at}.txt`, proforma(`Lamps ${at}`)])),
    'old/a.txt': proforma('Old'),
  })
  clock(30)
  const {stderr} = await run(['check', root], {...watched, cwd: root})
  expect(stderr).toContain(' of 60 files')
})

test('a terminal narrower than the line is not filled beyond its width', async () => {
  const root = archive(60)
  clock(30)
  const {stderr} = await run(['parse', root], {...watched, columns: () => 20})
  const shown = [...stderr.matchAll(/\r\u001b\[K([^\r]+)\r/g)].map(([, words = '']) => words.split('\n')[0] ?? '')
  expect(shown).toContainEqual(expect.stringMatching(/^\d+ of 61 files$/))
})

test.skipIf(!isInstalled('script', 'util-linux') || !isInstalled('bash'))(
  'the built command on a real terminal (skipped where there is no script to make one)',
  () => {
    const line = (title: string) => JSON.stringify({path: 'a.txt', text: proforma(title)})
    const root = folder({one: `${line('One')}\n`, two: `${line('Two')}\n`})
    // The second line is sent a second after the first one's record came.
    const script = `stty cols 60
      mkfifo lines records
      '${process.execPath}' '${bin}' parse --from ndjson < lines > records &
      exec 3> lines 4< records
      cat one >&3; read -r record <&4; sleep 1.1; cat two >&3
      exec 3>&-; cat <&4 > rest; wait $!`
    const {stdout, status} = spawnSync('script', ['-qec', `bash -c "$SCRIPT"`, '/dev/null'], {
      cwd: root,
      encoding: 'utf8',
      input: '',
      env: {...process.env, TERM: 'xterm', NO_COLOR: '1', FORCE_COLOR: undefined, CI: '', SCRIPT: script},
    })
    expect(status).toBe(0)
    expect(stdout).toMatch(/\r\u001b\[K1 document, \d\.\d a second\r\u001b\[K/)
    expect(drawn(stdout)).toBe('2 files read, 2 records, 0 refused, 0 warnings\n')
  },
)
