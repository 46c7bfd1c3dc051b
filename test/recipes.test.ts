import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {proforma} from './cli-proforma.js'
import {bin} from './cli-spawn.js'
import {folder} from './cli-world.js'
import {withExamplesRun} from './support/examples-run.js'
import {fixturesFolder} from './support/fixtures.js'

const root = join(import.meta.dirname, '..')
const path = join(root, 'docs/recipes.md')
const page = readFileSync(path, 'utf8')
const has = (program: string) => spawnSync(program, ['--version']).status === 0

/** The program that stands behind a mark of the page. */
const example = (mark: string) => new RegExp(`<!-- ${mark} -->\n\`\`\`\\w+\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? ''

/** A folder in which the command is to be found, and the environment in which it is. */
function installed() {
  const cwd = folder({})
  mkdirSync(`${cwd}/bin`)
  symlinkSync(bin, `${cwd}/bin/decisions`)
  return {cwd, env: {...process.env, PATH: `${cwd}/bin:${process.env.PATH}`, PYTHONIOENCODING: 'utf-8'}}
}

const parse = (cwd: string, from: string) =>
  spawnSync(
    process.execPath,
    [bin, 'parse', from, '-q', '-o', 'records.ndjson', '--messages', 'messages.ndjson', '--fail-on', 'never'],
    {cwd},
  ).status

it('its console examples show what their commands print', async () => {
  await expect(withExamplesRun(page)).toMatchFileSnapshot(path)
})

describe.skipIf(!has('python3'))('the Python', () => {
  const text = (title: string) => proforma(title).replaceAll('\n', '\r\n')
  const utf16 = Buffer.from(`\ufeff${text('Lamps 😀')}`, 'utf16le')
  const archive: Readonly<Record<string, readonly [Buffer, string]>> = {
    'astral.txt': [Buffer.from(text('Lamps 😀')), 'Lamps 😀'],
    'big-endian.txt': [Buffer.from(utf16).swap16(), 'Lamps 😀'],
    'little-endian.txt': [utf16, 'Lamps 😀'],
    'marked.txt': [Buffer.from(`\ufeff${text('Lamps 😀')}`), 'Lamps 😀'],
    'undefined.txt': [Buffer.from(text('Caf\xe9 \x81\x80'), 'latin1'), 'Café \\x81€'],
  }

  it('finds where a value was printed, whatever the encoding and the line ends', () => {
    const {cwd, env} = installed()
    for (const [name, [bytes]] of Object.entries(archive)) writeFileSync(`${cwd}/${name}`, bytes)
    expect(parse(cwd, '.')).toBe(0)
    const out = execFileSync('python3', ['-c', example('evidence')], {cwd, env, encoding: 'utf8'})
    const rows = out
      .trimEnd()
      .split('\n')
      .map(row => row.split('\t'))
    const printed = (pointer: string) =>
      rows.filter(row => row[1] === pointer).map(([file, , basis, value]) => [file, basis, value])
    expect(printed('/title')).toEqual(
      Object.entries(archive).map(([name, [, title]]) => [`./${name}`, 'stated', `['${title}']`]),
    )
    expect(new Set(printed('/callIn/time').map(([, , value]) => value))).toEqual(new Set(["['Midnight']"]))
  })

  it('feeds a process and takes its records', () => {
    const {cwd, env} = installed()
    const asked = `${example('process')}
documents = [('a.txt', ${JSON.stringify(proforma('Lamps'))}), ('b.txt', 'Dear Sir'), ('c.txt', ${JSON.stringify(proforma('Fares'))})]
print([(record['source']['path'], record['title']) for record in records(documents * 200)][-2:])`
    const {status, stdout, stderr} = spawnSync('python3', ['-c', asked], {cwd, env, encoding: 'utf8'})
    expect({status, stdout}).toEqual({status: 0, stdout: "[('a.txt', 'Lamps'), ('c.txt', 'Fares')]\n"})
    expect(stderr).toContain('b.txt:1:1 error format-unknown')
  })
})

it.skipIf(!has('jq'))('the questions to jq have answers', () => {
  const {cwd, env} = installed()
  expect(parse(cwd, fixturesFolder)).toBe(0)
  const questions = [...page.matchAll(/^jq -.*$/gm)].map(([line]) => line)
  expect(questions.length).toBeGreaterThan(0)
  for (const question of questions) {
    const {status, stdout, stderr} = spawnSync('bash', ['-c', question], {cwd, env, encoding: 'utf8'})
    expect({question, status, stderr}).toEqual({question, status: 0, stderr: ''})
    expect(stdout).not.toBe('')
  }
})

it('the JavaScript reads and checks', () => {
  const program = ['--input-type=module', '-', 'fixtures/uploads/pavilion-roof.txt']
  const means = {cwd: root, encoding: 'utf8', input: example('check')} as const
  const {status, stdout, stderr} = spawnSync(process.execPath, program, means)
  expect({status, stdout}).toEqual({
    status: 0,
    stdout: 'stockton-on-tees/cabinet/2015-03-12/roof-of-the-bramble-hill-pavilion\n',
  })
  expect(stderr).toMatch(/^fixtures\/uploads\/pavilion-roof\.txt:27 error statutory-missing /m)
})
