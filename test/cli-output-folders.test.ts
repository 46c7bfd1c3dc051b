import {readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {relative} from 'node:path'
import {describe, expect, test} from 'vitest'
import {createFolderNames} from '../src/cli/outputs/folder-names.js'
import {proforma} from './cli-proforma.js'
import {folder, run} from './cli-world.js'

const text = proforma('Lamps')
const filesOf = (root: string) =>
  readdirSync(root, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => relative(root, `${entry.parentPath}/${entry.name}`))
    .sort()

describe('--format json', () => {
  test('is one array, also where a file fails and where none gave a record', async () => {
    const root = folder({'a.txt': text, 'b.txt': 'minutes', 'c.txt': proforma('Cycle path')})
    const {exitCode, stdout} = await run(['parse', root, '-f', 'json'])
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout).map((record: {title: string}) => record.title)).toEqual(['Lamps', 'Cycle path'])
    expect(JSON.parse((await run(['parse', `${root}/b.txt`, '-f', 'json'])).stdout)).toEqual([])
  })

  test('holds the lines that NDJSON holds', async () => {
    const root = folder({'a.txt': text, 'c.txt': proforma('Cycle path')})
    const {records} = await run(['parse', root])
    expect(JSON.parse((await run(['parse', root, '-f', 'json'])).stdout)).toEqual(records)
  })
})

describe('the name of a document below a folder', () => {
  const longest = 255

  test('is one that a file system takes, and no two are alike', () => {
    const nameOf = createFolderNames('ndjson')
    const long = ['a', 'b'].map(end => nameOf(`${'é'.repeat(300)}${end}.txt`))
    expect(new Set(long).size).toBe(2)
    for (const name of long) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(longest)
    const deep = ['a', 'b'].map(end => nameOf(`${'a/'.repeat(30_000)}${end}.txt`))
    expect(new Set(deep).size).toBe(2)
    for (const name of deep) expect(name.split('/').length).toBe(2)
  })

  test('is never that of a folder', () => {
    const nameOf = createFolderNames('ndjson')
    expect(['a.txt', 'a.txt.ndjson/b.txt'].map(nameOf)).toEqual(['a.txt.ndjson', 'a.txt%2Endjson/b.txt.ndjson'])
  })

  test('has a number where it is met again', () => {
    const nameOf = createFolderNames('json')
    expect(['a', 'a-2', 'a', 'a', './a'].map(nameOf)).toEqual([
      'a.json',
      'a-2.json',
      'a-3.json',
      'a-4.json',
      'a-5.json',
    ])
  })

  test('that is long ends no run', async () => {
    const root = folder({})
    const lines = [`${'n'.repeat(300)}.txt`, 'a.txt', 'a.txt.ndjson/b.txt', 'a/'.repeat(30_000), 'ok.txt']
    const input = lines.map(path => JSON.stringify({path, text})).join('\n')
    const {exitCode} = await run(['parse', '--from', 'ndjson', '-o', `${root}/out/`], {input})
    expect({exitCode, files: filesOf(`${root}/out`).length}).toEqual({exitCode: 0, files: lines.length})
  })
})

describe('--output with a folder', () => {
  test('mirrors the tree of the documents, a file for each that gave records', async () => {
    const root = folder({'in/2014/a.txt': text, 'in/a.txt': text, 'in/a.md': text, 'in/bad.txt': 'minutes'})
    const target = `${root}/out/deep/`
    const {exitCode, stdout, stderr} = await run(['parse', `${root}/in`, '-o', target, '--fail-on', 'never'])
    expect({exitCode, stdout}).toEqual({exitCode: 0, stdout: ''})
    expect(stderr).toContain('4 files read, 3 records, 1 refused')
    expect(filesOf(target)).toEqual(
      [`in/2014/a.txt`, 'in/a.md', 'in/a.txt'].map(name => `${root.slice(1)}/${name}.ndjson`),
    )
    const [first] = filesOf(target)
    expect(readFileSync(`${target}${first}`, 'utf8')).toBe((await run(['parse', `${root}/in/2014/a.txt`])).stdout)
  })

  test('refuses a folder that holds something, unless --force is given; what it does not write stays', async () => {
    const root = folder({'a.txt': text, 'out/other': 'mine'})
    const argv = ['parse', `${root}/a.txt`, '-f', 'json', '-o', `${root}/out`]
    const refused = await run(argv)
    expect(refused).toMatchObject({exitCode: 2, stdout: ''})
    expect(refused.stderr).toContain('`--force` writes into it')
    for (let times = 0; times < 2; times++) expect((await run([...argv, '--force'])).exitCode).toBe(0)
    expect(filesOf(`${root}/out`)).toEqual([`${root.slice(1)}/a.txt.json`, 'other'].sort())
  })

  test('below a file, or where nothing was read, leaves nothing behind', async () => {
    const root = folder({'a.txt': text, 'in/readme': 'no document'})
    expect((await run(['parse', `${root}/a.txt`, '-o', `${root}/a.txt/out/`])).exitCode).toBe(2)
    expect((await run(['parse', `${root}/in`, '-o', `${root}/out/`])).exitCode).toBe(2)
    expect(readdirSync(root).sort()).toEqual(['a.txt', 'in'])
  })

  test('is never left, whatever a document is called', async () => {
    const names = [
      '../up.txt',
      '../../../../etc/up.txt',
      '/etc/root.txt',
      'a/../../b.txt',
      '..',
      'a\0b',
      'a\\..\\b',
      './x',
    ]
    const root = folder({'in.ndjson': names.map(path => JSON.stringify({path, text})).join('\n')})
    expect((await run(['parse', '--from', 'ndjson', `${root}/in.ndjson`, '-o', `${root}/out/`])).exitCode).toBe(0)
    expect(readdirSync(root).sort()).toEqual(['in.ndjson', 'out'])
    expect(filesOf(`${root}/out`)).toHaveLength(names.length)
    expect(filesOf(`${root}/out`)).toContain('%2E%2E/%2E%2E/%2E%2E/%2E%2E/etc/up.txt.ndjson')
  })

  test('is not left through a link in it either', async () => {
    const elsewhere = folder({})
    const root = folder({'in.ndjson': JSON.stringify({path: 'link/a.txt', text}), 'out/x': ''})
    symlinkSync(elsewhere, `${root}/out/link`)
    const {exitCode, stderr} = await run([
      'parse',
      '--from',
      'ndjson',
      `${root}/in.ndjson`,
      '-o',
      `${root}/out`,
      '--force',
    ])
    expect({exitCode, files: readdirSync(elsewhere)}).toEqual({exitCode: 2, files: []})
    expect(stderr).toContain('a link that leads out of the folder')
  })

  test('holds two documents of one name', () => {
    const nameOf = createFolderNames('json')
    expect(['a.txt', './a.txt', 'a.md', 'a.txt'].map(nameOf)).toEqual([
      'a.txt.json',
      'a.txt-2.json',
      'a.md.json',
      'a.txt-3.json',
    ])
  })
})
