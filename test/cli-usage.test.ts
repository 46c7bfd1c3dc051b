import {spawnSync} from 'node:child_process'
import {readFileSync, readlinkSync, symlinkSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {proforma} from './cli-proforma.js'
import {folder, run} from './cli-world.js'

test('alone, it explains itself in ten lines, with three commands to begin with', async () => {
  const {exitCode, stdout, said} = await run([])
  expect({exitCode, said}).toEqual({exitCode: 0, said: []})
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(10)
  expect(lines.filter(line => line.startsWith('  decisions '))).toHaveLength(3)
  expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(80)
})

test('--version is the version of the package', async () => {
  const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(await run(['--version'])).toMatchObject({exitCode: 0, stdout: `${version}\n`})
})

describe('wrong usage exits with 2 and says what to do', () => {
  test.each([
    [['prase', 'x'], 'Did you mean parse?'],
    [['parse', '--no-evidnce', 'x'], 'Did you mean --no-evidence?'],
    [['formats', '--jsn'], 'Did you mean --json?'],
    [['formats', 'web'], 'too many arguments'],
    [['check'], 'name files or folders, or `-` for the standard input'],
    [['check', '--fail-on', 'info', 'x'], 'Allowed choices are error, warning, never'],
    [['config', '--init', '--print'], 'cannot be used with'],
    [['parse'], 'name files or folders, or `-` for the standard input'],
    [['parse', '--max-bytes', '1e3', 'x'], 'Expected a whole number above 0'],
    [['parse', '--max-bytes', '0', 'x'], 'Expected a whole number above 0'],
    [['parse', '--fail-on', 'warning', 'x'], 'Allowed choices are error, never'],
    [['parse', '-', '-'], '(`-`) can be read only once'],
    [['parse', '-', '--files0-from', '-'], '(`-`) can be read only once'],
    [['parse', 'x', '--stdin-filename', 'y'], 'give `-` as a path, too'],
    [['parse', 'x', '--messages', '-'], 'stdout is for the records alone'],
    [['parse', 'x', '-o', 'same', '--messages', './same'], 'both name'],
    [['parse', '--files0-from', '/nowhere/list'], 'no such file or directory'],
    [['check', '--fail-on', 'info', 'x'], '`decisions check --help` tells of its arguments and options.'],
    [['parse', ''], 'a path is empty'],
    [['parse', '--files0-from', ''], 'a path is empty: `--files0-from`'],
    [['parse', '-', '--stdin-filename', ''], 'a path is empty: `--stdin-filename`'],
    [['inspect', '-', '--stdin-filename', ''], 'a path is empty: `--stdin-filename`'],
    [['check', 'x', '--config', ''], 'a path is empty: `--config`'],
    [['config', '--config', ''], 'a path is empty: `--config`'],
    [['config', '--init', '--config', ''], 'a path is empty: `--config`'],
    [['check', 'x', '--baseline', ''], 'a path is empty: `--baseline`'],
    [['parse', '--files0-from', 'a', '--files0-from', 'b'], 'Expected one list'],
    [['inspect', '/nowhere/a.txt'], 'Unexpected path that is not there, expected a file\n'],
    [['report', '--from', 'ndjson'], 'nothing to read: there is no line in `-`'],
    [['inspect', 'x', '--stdin-filename', 'y'], 'give `-` as a path, too'],
    [['help', 'prase'], "unknown command 'prase'\n`decisions --help` lists the commands."],
    [['config', '--force'], '`--force` goes with `--init`'],
    [['parse', 'x', '-o', 'table.csv'], '`-f csv`, or give `-f ndjson` if that is meant'],
    [['parse', 'x', '-o', 'pages/all.MD'], '`-f markdown`, or give `-f ndjson` if that is meant'],
    [['parse', 'x', '-o', 'archive.sqlite3'], '`-f sqlite`, or give `-f ndjson` if that is meant'],
    [['parse', 'x', '-o', 'archive.xlsx'], 'spreadsheets open what `-f csv` writes to a name in `.csv`'],
    [['parse', 'x', '-o', 'page.html'], '`decisions report`, or give `-f ndjson` if that is meant'],
    [['parse', 'x', '-f', 'csv', '-o', 'archive.xlsx'], 'let its name end in `.csv` for one file, or in `/`'],
    [['parse', '--\u001b[31m'], '--\\u{1b}[31m'],
  ])('%j', async (argv, words) => {
    const {exitCode, stdout, stderr} = await run(argv)
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    expect(stderr).toContain(words)
    expect(stderr).toMatch(/^error: /)
  })
})

test('an output that is a link which leads nowhere is refused, and stays', async () => {
  const root = folder({'a.txt': proforma('Lamps')})
  symlinkSync('gone', `${root}/link`)
  const {exitCode, stderr} = await run(['parse', `${root}/a.txt`, '--force', '-o', `${root}/link`])
  expect({exitCode, stderr}).toEqual({
    exitCode: 2,
    stderr: `error: cannot write \`${root}/link\`: it is a link that leads nowhere\n`,
  })
  expect(readlinkSync(`${root}/link`)).toBe('gone')
})

test('without a build, the command says how to make one', () => {
  const root = folder({'bin/decisions.js': readFileSync('bin/decisions.js')})
  const {status, stderr} = spawnSync(process.execPath, [`${root}/bin/decisions.js`, 'rules'], {encoding: 'utf8'})
  expect({status, stderr}).toEqual({status: 2, stderr: 'error: the command is not built: run `npm run build` first\n'})
})

test('a file whose name reads as an option: how to name it', async () => {
  const cwd = folder({'-lamps.txt': 'x'})
  const {exitCode, said} = await run(['parse', '-lamps.txt'], {cwd})
  expect(exitCode).toBe(2)
  expect(said.at(-1)).toBe('`-lamps.txt` is a file too: name it behind `--`, or as `./-lamps.txt`.')
  expect((await run(['parse', '--lamps.txt'], {cwd})).stderr).not.toContain('a file too')
})

describe('exit status', () => {
  const files = {'good.txt': proforma('Lamps'), 'bad.txt': 'A shopping list.\n'}
  test.each([
    [['good.txt'], 0],
    [['good.txt', 'bad.txt'], 1],
    [['bad.txt', '--fail-on', 'never'], 0],
    [['bad.txt', '--fail-on', 'error'], 1],
    [['good.txt', 'gone.txt'], 2],
    [['good.txt', 'gone.txt', '--fail-on', 'never'], 2],
  ])('parse %j: %i', async ([...argv], expected) => {
    const root = folder(files)
    const {exitCode} = await run(['parse', ...argv.map(each => (each.endsWith('.txt') ? `${root}/${each}` : each))])
    expect(exitCode).toBe(expected)
  })

  test('nothing found: 2, and what was looked for, where', async () => {
    const root = folder({'notes.rst': 'x'})
    expect(await run(['parse', root])).toMatchObject({
      exitCode: 2,
      stderr: `error: nothing to read: found no .txt, .md or .markdown file in \`${root}\`\n`,
    })
  })

  test.each(['parse', 'check', 'report'])('%s finds what is no text yet: how to make text of one', async command => {
    const root = folder({'a/notes.rst': 'x', 'b/lamps.docx': 'PK', 'c.pdf': '%PDF'})
    const {exitCode, stderr} = await run([command, root, ...(command === 'report' ? ['-o', `${root}/r.html`] : [])])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/lamps\.docx` is no text yet: make text of it with `pandoc .* \S+lamps\.docx`\n$/)
  })
})

test('formats are listed for people and for tools', async () => {
  const {stdout} = await run(['formats'])
  expect(stdout).toMatch(/^numbered\n {2}\S/)
  expect(stdout).toContain('Recognised by: ')
  expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
  const {stdout: json} = await run(['formats', '--json'])
  expect(JSON.parse(json).map(({name}: {name: string}) => name)).toEqual(['numbered', 'web'])
})

test('schema is the JSON Schema, draft 2020-12', async () => {
  const {stdout, exitCode} = await run(['schema'])
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({$schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object'})
})
