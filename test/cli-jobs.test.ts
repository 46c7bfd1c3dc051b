import {readdirSync, readFileSync} from 'node:fs'
import {setTimeout as delay} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {proforma} from './cli-proforma.js'
import {ended, shell, spawned, start} from './cli-spawn.js'
import {folder, run} from './cli-world.js'

/** Documents of every kind, more than one batch of them, some refused and some told of. */
const mixed = (): string =>
  folder(
    Object.fromEntries(
      Array.from({length: 150}, (_, at) => {
        const text = proforma(`Lamps ${at}`)
        if (at % 10 === 3) return [`${at}.txt`, 'minutes']
        if (at % 10 === 5) return [`${at}.md`, text.replace('Lamps', '**Lamps**')]
        return [`${at}.txt`, at % 10 === 7 ? `${text}\n\n${text}` : text]
      }),
    ),
  )

describe('--jobs', () => {
  test.each([
    [[], [1, 2, 3]],
    [['--no-evidence'], [1, 3]],
    [
      ['-f', 'json'],
      [1, 3],
    ],
    [
      ['-f', 'csv'],
      [1, 2],
    ],
  ])('changes no byte of %j, of the messages or of what is told, and no exit status: %j', async (options, numbers) => {
    const out = folder({})
    const root = mixed()
    const runs = numbers.map(jobs =>
      spawned(['parse', root, `${root}/typo`, ...options, '-j', String(jobs), '--messages', `${out}/${jobs}`]),
    )
    const [one, ...others] = await Promise.all(runs)
    expect(one).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('150 files read, 150 records, 15 refused, 1 not found'),
    })
    for (const other of others) expect(other).toEqual(one)
    for (const jobs of numbers) expect(readFileSync(`${out}/${jobs}`, 'utf8')).toBe(readFileSync(`${out}/1`, 'utf8'))
  })

  test('SIGTERM ends the threads too, and leaves nothing behind', async () => {
    const out = folder({})
    const many = folder(Object.fromEntries(Array.from({length: 1500}, (_, at) => [`${at}.txt`, proforma('Lamps')])))
    const child = start(['parse', many, '-q', '-j', '2', '-o', `${out}/records.ndjson`])
    const done = ended(child)
    while (readdirSync(out).length === 0) await delay(10)
    await delay(200)
    const killed = performance.now()
    child.kill('SIGTERM')
    expect((await done).exitCode).toBe(143)
    expect(performance.now() - killed).toBeLessThan(2000)
    expect(readdirSync(out)).toEqual([])
  })

  test('| head -1 ends quietly with 0', async () => {
    const {stdout, stderr} = await shell(
      `$decisions parse ${mixed()} -q -j 2 2>/dev/null | head -1; echo "\${PIPESTATUS[@]}"`,
    )
    expect(stdout).toMatch(/\n0 0\n$/)
    expect(stderr).toBe('')
  })

  test.each(['0', '65', '1.5', 'two', ''])('%j is refused', async jobs => {
    const {exitCode, stderr} = await run(['parse', 'archive', '--jobs', jobs])
    expect({exitCode, stderr}).toEqual({exitCode: 2, stderr: expect.stringContaining('whole number from 1 to 64')})
  })

  test('does not go with lines of NDJSON, each of which is answered before the next is waited for', async () => {
    const {exitCode, stderr} = await run(['parse', '--from', 'ndjson', '--jobs', '2'])
    expect({exitCode, stderr}).toEqual({exitCode: 2, stderr: expect.stringContaining('`--jobs` goes with files')})
  })
})
