import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {walkedEndings} from '../src/cli/inputs/walk.js'
import {proforma} from './cli-proforma.js'
import {folder} from './cli-world.js'

const root = join(import.meta.dirname, '..')
const yamlOf = (file: string) => parse(readFileSync(join(root, file), 'utf8'))
const bad = proforma('Pavilion').replace('4. Alternative Options Considered and Rejected\n\nNone\n\n', '')

type Step = {name: string; id?: string; run?: string; env?: Record<string, string>; uses?: string; if?: string}

const gitIn =
  (cwd: string) =>
  (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {cwd})

describe('action.yml', () => {
  const action: {inputs: Record<string, {default: string}>; runs: {using: string; steps: Step[]}} = yamlOf('action.yml')
  const step = (name: string) => action.runs.steps.find(step => step.name === name)

  /** What a runner does: inputs into the environment, the script by bash, `--noprofile --norc -eo pipefail`. */
  function check(cwd: string, inputs: Record<string, string>) {
    const values: Record<string, string> = {'github.action_path': root}
    for (const [name, {default: value}] of Object.entries(action.inputs))
      values[`inputs.${name}`] = inputs[name] ?? value
    const fill = (text: string) => text.replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (_, name) => values[name] ?? `no ${name}`)
    const env = Object.fromEntries(Object.entries(step('Check')?.env ?? {}).map(([name, text]) => [name, fill(text)]))
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step('Check')?.run ?? 'exit 99'], {
      cwd,
      encoding: 'utf8',
      env: {...process.env, GITHUB_OUTPUT: join(cwd, '.outputs'), GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'), ...env},
    })
  }

  it('gives each input to its step, and no other', () => {
    const used = [...JSON.stringify(action.runs).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name)
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort())
    for (const {run} of action.runs.steps) expect(run ?? '').not.toContain('${{')
  })

  it('annotates, writes SARIF and a summary, and fails as the command does', () => {
    const cwd = folder({'up loads/a.txt': proforma('Lamps'), 'up loads/b.txt': bad, 'other.txt': 'Dear Sir'})
    const {status, stdout} = check(cwd, {paths: 'up loads\n', sarif: 'out.sarif'})
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=up loads\/b\.txt,line=27/m)
    expect(stdout).not.toContain('other.txt')
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toContain('statutory-missing')
    expect(check(cwd, {paths: 'up loads', 'fail-on': 'never'}).status).toBe(0)
  })

  it('checks only what changed, if asked', () => {
    const cwd = folder({'a.txt': bad, 'gone.txt': bad})
    const git = gitIn(cwd)
    git('init', '-q', '-b', 'main')
    git('add', '.')
    git('commit', '-qm', 'before')
    const since = (ref: string) => check(cwd, {paths: '.', 'changed-since': ref})
    expect(since('main')).toMatchObject({status: 0, stdout: 'No document changed since main.\n'})
    expect(readFileSync(join(cwd, '.outputs'), 'utf8')).toBe('unchanged=true\n')
    git('checkout', '-qb', 'work')
    execFileSync('bash', ['-c', 'rm gone.txt; cp a.txt "b 1.txt"; echo x > c.csv; git add .'], {cwd})
    const {status, stdout} = since('main')
    expect(status).toBe(1)
    expect(stdout).toContain('file=b 1.txt')
    expect(stdout).not.toMatch(/file=a\.txt|gone|c\.csv/)
    expect(since('no-such-branch').status).not.toBe(0)
  })

  it('fails for a path that is not there, or none, whether it is asked for what changed or not', () => {
    const cwd = folder({'archive/a.txt': bad})
    const git = gitIn(cwd)
    git('init', '-q', '-b', 'main')
    git('add', '.')
    git('commit', '-qm', 'before')
    execFileSync('bash', ['-c', 'echo x >> archive/a.txt'], {cwd})
    for (const since of ['', 'main']) {
      const misspelt = check(cwd, {paths: 'archvie', 'changed-since': since})
      expect(misspelt.status).toBe(2)
      expect(misspelt.stdout).toContain('::error file=archvie,line=1,col=1,title=input-unreadable::')
      expect(check(cwd, {paths: 'archive\narchvie', 'changed-since': since})).toMatchObject({status: 2})
      const none = check(cwd, {paths: '', 'changed-since': since})
      expect(none).toMatchObject({status: 2, stdout: ''})
      expect(none.stderr).toContain('nothing to read')
    }
  })

  it('takes a path as it is written, and leaves out of what changed what the command leaves out of a folder', () => {
    const cwd = folder({'x[1].txt': bad, 'x1.txt': bad, 'y.txt': bad})
    const git = gitIn(cwd)
    git('init', '-q', '-b', 'main')
    git('commit', '-qm', 'before', '--allow-empty')
    execFileSync('bash', ['-c', 'mkdir -p .github node_modules/a up/__MACOSX up/.x'], {cwd})
    for (const name of [
      '.github/pull.md',
      'node_modules/a/README.md',
      'up/__MACOSX/._a.txt',
      'up/.x/a.txt',
      'up/b.TXT',
    ])
      writeFileSync(join(cwd, name), bad)
    git('add', '-f', '.')
    const files = (paths: string) =>
      [...check(cwd, {paths, 'changed-since': 'main'}).stdout.matchAll(/^::error file=([^,]*)/gm)].map(
        ([, file]) => file,
      )
    expect(files('x[1].txt')).toEqual(['x[1].txt'])
    expect(files('.')).toEqual(['up/b.TXT', 'x1.txt', 'x[1].txt', 'y.txt'])
    expect(files('up\ny.txt')).toEqual(['up/b.TXT', 'y.txt'])
    expect(files('up/.x')).toEqual(['up/.x/a.txt'])
  })

  it('leaves out what others have changed since the branch was left', () => {
    const cwd = folder({'a.txt': bad})
    const git = gitIn(cwd)
    git('init', '-q', '-b', 'main')
    git('add', '.')
    git('commit', '-qm', 'before')
    git('checkout', '-qb', 'work')
    git('checkout', '-q', 'main')
    writeFileSync(join(cwd, 'a.txt'), `${bad}\n`)
    git('commit', '-qam', 'theirs')
    git('checkout', '-q', 'work')
    expect(check(cwd, {paths: '.', 'changed-since': 'main'}).stdout).toBe('No document changed since main.\n')
  })

  it('uploads a report where one was written', () => {
    const told = 'unchanged=true'
    expect(step('Check')?.run).toContain(`echo '${told}' >> "$GITHUB_OUTPUT"`)
    expect(step('Upload')?.if).toContain(`steps.${step('Check')?.id}.outputs.${told.replace('=', " != '")}'`)
  })
})

describe('.pre-commit-hooks.yaml', () => {
  const [hook]: {entry: string; files: string; language: string}[] = yamlOf('.pre-commit-hooks.yaml')

  it('is handed every document that a folder would be searched for', () => {
    for (const ending of walkedEndings) expect(`a/b${ending}`).toMatch(new RegExp(hook?.files ?? '^$'))
    expect('a/b.docx').not.toMatch(new RegExp(hook?.files ?? ''))
  })

  it('runs a command of the package with the files behind it', () => {
    const [command = '', ...args] = hook?.entry.split(' ') ?? []
    const bin: string = yamlOf('package.json').bin[command]
    const cwd = folder({'a.txt': proforma('Lamps'), '-b.txt': bad})
    const run = (file: string) => spawnSync(process.execPath, [join(root, bin), ...args, file], {cwd}).status
    expect(run('a.txt')).toBe(0)
    expect(run('./-b.txt')).toBe(1)
  })
})

describe('the examples of the README', () => {
  const blocks = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
    ([, text]) => parse(text ?? ''),
  )
  const steps = (block: Record<string, unknown>): (Step & {with?: object})[] =>
    Object.values((block.jobs ?? {}) as Record<string, {steps: Step[]}>).flatMap(job => job.steps)

  it('give the action inputs that it has', () => {
    const own = blocks.flatMap(steps).filter(({uses}) => uses?.includes('decisions@'))
    expect(own.length).toBeGreaterThan(0)
    for (const {with: given = {}} of own)
      expect(Object.keys(yamlOf('action.yml').inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
  })

  it('run commands of the program that exist', () => {
    const scripts = blocks.flatMap(block =>
      Object.values(block).flatMap(job => (job as {script?: string[]}).script ?? []),
    )
    const commands = scripts.filter(line => line.includes('decisions check'))
    expect(commands.length).toBeGreaterThan(0)
    const cwd = folder({'archive/b.txt': bad})
    for (const line of commands) {
      const script = `decisions() { node ${root}/bin/decisions.js "$@"; }\n${line}`
      const {status, stderr} = spawnSync('bash', ['-c', script], {cwd, encoding: 'utf8'})
      expect({status, stderr}).toEqual({status: 1, stderr: ''})
    }
  })
})
