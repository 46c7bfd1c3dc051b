import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import {expect, it} from 'vitest'
import {codes, ruleCodes, rules, runRules} from '../src/index.js'
import {folder, run as world} from './cli-world.js'
import {withExamplesRun} from './support/examples-run.js'

const root = join(import.meta.dirname, '..')
const path = join(root, 'README.md')

const messageTable = () =>
  [
    '| code | severity | meaning |',
    '|---|---|---|',
    ...Object.entries(codes).map(([code, [severity, about]]) => `| \`${code}\` | ${severity} | ${about} |`),
  ].join('\n')

const ruleTable = () =>
  [
    '| code | severity | meaning | source |',
    '|---|---|---|---|',
    ...[...rules, ...runRules].map(
      ({code, about, source}) => `| \`${code}\` | ${ruleCodes[code][0]} | ${about} | ${source ?? 'The form itself.'} |`,
    ),
  ].join('\n')

/** The README as it is when every example was run just now. */
function current(readme: string): string {
  return withExamplesRun(readme)
    .replace(/<!-- messages -->[\s\S]*?<!-- \/messages -->/, `<!-- messages -->\n${messageTable()}\n<!-- /messages -->`)
    .replace(/<!-- rules -->[\s\S]*?<!-- \/rules -->/, () => `<!-- rules -->\n${ruleTable()}\n<!-- /rules -->`)
}

it('the README shows what its commands print', async () => {
  await expect(current(readFileSync(path, 'utf8'))).toMatchFileSnapshot(path)
}, 60_000)

it("the README's library example runs", () => {
  const example = /<!-- example -->\n```js\n([\s\S]*?)```/.exec(readFileSync(path, 'utf8'))?.[1] ?? ''
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', example], {cwd: root, encoding: 'utf8'})
  expect(out).toBe('School Governors 3\n')
})

it("the README's questions to a database have answers, and its records are those of NDJSON", async () => {
  const file = `${folder({})}/archive.db`
  expect((await world(['parse', 'fixtures/archive', '-f', 'sqlite', '-o', file])).exitCode).toBe(0)
  const database = new sqlite.Database(file, {readOnly: true})
  const questions = [...readFileSync(path, 'utf8').matchAll(/^sqlite3 archive\.db "([^"]+)"/gm)].map(
    found => found[1] ?? '',
  )
  const [titles, records] = questions.map(question => database.all(question))
  database.close()
  expect(titles).toEqual([{meeting_date: '2014-11-06', title: 'Opening Hours of the Thistle Street Library'}])
  const {stdout} = await world(['parse', 'fixtures/archive'])
  expect(records?.map(({record}) => `${record}\n`).join('')).toBe(stdout)
})
