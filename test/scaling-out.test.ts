import {spawnSync} from 'node:child_process'
import {chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {bin} from './cli-spawn.js'

/** The README's commands for many processes, run as they are printed there. */

const root = join(import.meta.dirname, '..')
const [, section = ''] = readFileSync(join(root, 'README.md'), 'utf8').split('## Scaling out\n')
const commands = [...section.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trimEnd().split('\n'))
const byParallel = commands.filter(command => command.includes('parallel '))
const names = 'find archive -type f -print0 | LC_ALL=C sort -z'

const hasParallel = /^GNU parallel/.test(spawnSync('parallel', ['--version'], {encoding: 'utf8'}).stdout ?? '')
const ofParallel = hasParallel
  ? 'by GNU parallel'
  : 'by GNU parallel: skipped, since it is not on the PATH (Debian has it as `parallel`)'

const here = mkdtempSync(join(tmpdir(), 'decisions-test-'))
afterAll(() => rmSync(here, {recursive: true, force: true}))

/** What a line of shell writes, and how often it started `decisions`, which is the built command. */
function shell(line: string) {
  const env = {...process.env, PATH: `${here}/bin:${process.env.PATH}`, HOME: `${here}/home`}
  writeFileSync(join(here, 'started'), '')
  const {stdout, stderr, status} = spawnSync('bash', ['-c', line], {cwd: here, env, encoding: 'utf8'})
  return {stdout, stderr, status, starts: readFileSync(join(here, 'started'), 'utf8').length}
}

/** An archive of several copies as `archive`, and the same as `documents.ndjson`. */
function prepare(): void {
  for (const name of ['bin', 'home']) mkdirSync(join(here, name))
  const command = join(here, 'bin', 'decisions')
  writeFileSync(command, `#!/bin/sh\necho >> '${here}/started'\nexec '${process.execPath}' '${bin}' "$@"\n`)
  chmodSync(command, 0o755)
  for (const copy of ['1', '2', "it's 3", 'line\nfeed', 'é – "$HOME"'])
    cpSync(join(root, 'fixtures', 'archive'), join(here, 'archive', copy), {recursive: true})
  const lines = shell(names)
    .stdout.split('\0')
    .filter(path => path !== '')
    .map(path => JSON.stringify({path, base64: readFileSync(join(here, path)).toString('base64')}))
  writeFileSync(join(here, 'documents.ndjson'), `${lines.join('\n')}\n`)
}

const smaller: Readonly<Record<string, string>> = {'--block 10k': '--block 1k', '--block 1M': '--block 30k'}

describe('a run that is shared out writes the bytes of a single one', () => {
  let single: string
  beforeAll(() => {
    prepare()
    single = shell(`${names} | decisions parse -q --files0-from -`).stdout
  })

  test('which has the records of every document', () => {
    expect(single.split('\n')).toHaveLength(5 * 13 + 1)
  })

  test('the README has a form by names, by a list of names and by documents', () => {
    const forms = byParallel.map(command => /-X|--files0-from|--from ndjson/.exec(command)?.[0])
    expect(forms).toEqual(['-X', '--files0-from', '--from ndjson'])
  })

  describe.runIf(hasParallel)(ofParallel, () => {
    test.each(byParallel)('%s', command => {
      expect(shell(command)).toMatchObject({stdout: single, stderr: '', status: 0})
    })

    // The README's blocks hold the whole of this archive: smaller ones share it out.
    const sharedOut = byParallel.map(command => command.replace(/--block \S+/, block => smaller[block] ?? block))
    test.each([1, 3].flatMap(jobs => sharedOut.map(command => [command.replace('-j4', `-j${jobs}`), jobs] as const)))(
      '%s',
      (command, jobs) => {
        const {starts, ...written} = shell(command)
        expect(written).toEqual({stdout: single, stderr: '', status: 0})
        expect(starts).toBeGreaterThanOrEqual(jobs)
      },
    )
  })

  test.each(['xargs -0 -P1 decisions parse -q', 'xargs -0 -P1 -n 25 decisions parse -q'])('%s', command => {
    expect(shell(`${names} | ${command}`)).toMatchObject({stdout: single, stderr: '', status: 0})
  })

  test('by the command that the README gives to Spark and to Hadoop, a partition each, be it empty', () => {
    const given = section.match(/decisions parse --from ndjson[^'\n]*--fail-on never(?=')/g) ?? []
    expect(given).toEqual([given[0], given[0]])
    const runs = ['1,20p', '21,21p', '22,$p', '100p'].map(part =>
      shell(`set -o pipefail; sed -n '${part}' documents.ndjson | ${given[0]}`),
    )
    expect(runs.map(({status}) => status)).toEqual([0, 0, 0, 0])
    expect(runs.map(({stdout}) => stdout).join('')).toBe(single)
  })
})
