import {readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {proforma} from './cli-proforma.js'
import {shell} from './cli-spawn.js'
import {folder, type Run, run} from './cli-world.js'

const blank = proforma('Lamps').replace('Rejected\n\nNone', 'Rejected')
const letter = 'Dear Sir,\n\nThank you for the lamps.\n'

type World = {
  root: string
  file: string
  check: (...options: string[]) => Promise<Run>
  write: (name: string, text: string) => void
  entries: () => object[]
}

async function world(): Promise<World> {
  const root = folder({'a.txt': blank, 'b.txt': letter})
  const file = join(root, 'baseline.json')
  const check = (...options: string[]) =>
    run(['check', root, '--baseline', file, '--fail-on', 'warning', ...options], {cwd: root})
  const write = (name: string, text: string) => writeFileSync(join(root, name), text)
  await check('--update-baseline')
  return {root, file, check, write, entries: () => JSON.parse(readFileSync(file, 'utf8')).entries}
}

it('holds an entry a record and code, and a path and code where there is no record', async () => {
  const {entries} = await world()
  const id = 'stockton-on-tees/cabinet/2015-03-12/lamps'
  expect(entries()).toEqual([
    {path: 'a.txt', id, code: 'section-blank', count: 1},
    {path: 'a.txt', id, code: 'statutory-indeterminate', count: 1},
    {path: 'b.txt', id: null, code: 'format-unknown', count: 1},
  ])
})

it.each<[string, (world: World) => void, number]>([
  ['nothing changed', () => {}, 0],
  ['lines were added above', ({write}) => write('a.txt', `\n\n\n${blank}`), 0],
  ['the file has another name', ({root}) => renameSync(join(root, 'a.txt'), join(root, 'z.txt')), 0],
  [
    'another fault of a known code came',
    ({write}) => write('a.txt', blank.replace('Dispensations\n\nN/A', 'Dispensations')),
    1,
  ],
  ['a fault of another code came', ({write}) => write('a.txt', blank.replace('2. Mrs', '4. Mrs')), 1],
  ['another file came', ({write}) => write('c.txt', blank.replace('Lamps', 'Hedges')), 1],
])('%s', async (_, change, exitCode) => {
  const made = await world()
  change(made)
  expect((await made.check()).exitCode).toBe(exitCode)
})

it('tells entries that are not needed any more, and takes them out when asked', async () => {
  const {check, write, entries, root} = await world()
  write('a.txt', proforma('Lamps'))
  rmSync(join(root, 'b.txt'))
  const {exitCode, said} = await check()
  expect(exitCode).toBe(0)
  expect(said[0]).toContain('3 entries no longer needed')
  expect(said.slice(1)).toEqual([
    '  a.txt: section-blank',
    '  a.txt: statutory-indeterminate',
    '  b.txt: format-unknown',
  ])
  await check('--update-baseline')
  expect(entries()).toEqual([])
})

it('leaves entries of documents alone that were not looked at', async () => {
  const {root, file, entries} = await world()
  const options = ['--baseline', file, '--fail-on', 'warning']
  expect(await run(['check', join(root, 'b.txt'), ...options], {cwd: root})).toMatchObject({exitCode: 0, stderr: ''})
  await run(['check', join(root, 'b.txt'), ...options, '--update-baseline'], {cwd: root})
  expect(entries()).toHaveLength(3)
})

it('never knows what could not be read', async () => {
  const {check, write} = await world()
  write('c.txt', '\0')
  await check('--update-baseline')
  expect((await check()).exitCode).toBe(1)
})

it.each([
  ['{', 'not closed'],
  ['{"version": 2, "entries": []}', 'at `version`'],
  ['{"version": 1, "entries": [{"path": "a"}]}', 'unexpected absence of `entries.0.id`'],
  ['{"version": 1, "entries": [{"path": "a", "id": null, "code": "x", "count": 0}]}', 'entries.0.count'],
  ['{"version": 1, "entry": []}', 'unexpected key `entry`'],
])('%s is refused, and not overwritten', async (text, words) => {
  const {check, file} = await world()
  for (const options of [[], ['--update-baseline']]) {
    writeFileSync(file, text)
    const {exitCode, stderr} = await check(...options)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(words)
    expect(readFileSync(file, 'utf8')).toBe(text)
  }
})

describe('an update that cannot be', () => {
  it('is told where a named path is not there, and nothing is known then', async () => {
    const root = folder({'a.txt': blank})
    const file = join(root, 'baseline.json')
    const argv = ['check', root, `${root}/nosuch`, '--baseline', file, '--update-baseline', '--fail-on', 'warning']
    const {exitCode, stdout, said} = await run(argv)
    expect({exitCode, said}).toEqual({
      exitCode: 2,
      said: [`${file} was not written, since \`${root}/nosuch\` is not there`],
    })
    expect(stdout).toContain('section-blank')
    expect(stdout).not.toContain('known')
    expect(readdirSync(root)).toEqual(['a.txt'])
  })

  it('leaves the old baseline, by which the run is judged', async () => {
    const {check, file, root} = await world()
    const before = readFileSync(file, 'utf8')
    const {exitCode, stdout} = await check('--update-baseline', `${root}/nosuch`)
    expect(exitCode).toBe(2)
    expect(stdout).toContain('3 known to the baseline')
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  it('is told before any work where nothing can be written', async () => {
    const root = folder({'a.txt': blank, 'shut/x': ''})
    for (const file of [`${root}/nowhere/b.json`, `${root}/shut/x/b.json`]) {
      const outcome = await run(['check', root, '--baseline', file, '--update-baseline'])
      expect(outcome).toMatchObject({exitCode: 2, stdout: ''})
      expect(outcome.stderr).toMatch(/^error: cannot write `.*b\.json`/)
    }
  })
})

it('is not known where the disk is full', async () => {
  const root = folder({'a.txt': blank})
  // The shell's own trap keeps SIGXFSZ from ending the program.
  const options = `--baseline ${root}/baseline.json --update-baseline`
  const outcome = await shell(`trap '' XFSZ; ulimit -f 0; $decisions check ${root} ${options}`)
  expect(outcome).toMatchObject({exitCode: 2, stdout: ''})
  expect(outcome.stderr).toMatch(/^error: cannot write `.*baseline.json`: file too large \(EFBIG\)\n$/)
  expect(readdirSync(root)).toEqual(['a.txt'])
})
