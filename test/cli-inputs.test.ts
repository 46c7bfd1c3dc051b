import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {describe, expect, onTestFinished, test} from 'vitest'
import {proforma} from './cli-proforma.js'
import {folder, run} from './cli-world.js'

const text = proforma('Lamps')

describe('a folder', () => {
  test('is walked depth first, names in UTF-16 code-unit order, folders among files', async () => {
    const names = ['B.txt', 'a/z.txt', 'a.txt', 'a-b.md', 'a/b/c.MARKDOWN', 'é.TXT', '\ufb00.txt', '\u{1f600}.txt']
    const root = folder(Object.fromEntries(names.map(name => [name, text])))
    const {paths} = await run(['parse', root])
    expect(paths.map(path => path.slice(root.length + 1))).toEqual([
      'B.txt',
      'a/b/c.MARKDOWN',
      'a/z.txt',
      'a-b.md',
      'a.txt',
      'é.TXT',
      '\u{1f600}.txt',
      '\ufb00.txt',
    ])
  })

  test('gives .txt, .md and .markdown alone; a file that is named is read whatever its ending', async () => {
    const root = folder({'a.txt': text, 'b.text': text, 'c.json': '{}', txt: text})
    expect((await run(['parse', root])).paths).toEqual([`${root}/a.txt`])
    expect((await run(['parse', `${root}/b.text`])).paths).toEqual([`${root}/b.text`])
  })

  test.each([
    ['', '/a.txt'],
    ['/', '/a.txt'],
    ['/.', '/./a.txt'],
  ])('keeps its path as given, ending in %j', async (end, path) => {
    const root = folder({'a.txt': text})
    expect((await run(['parse', root + end])).paths).toEqual([root + path])
  })

  test('may be a thousand folders deep', async () => {
    const root = folder()
    const deep = `${root}/${'d/'.repeat(1000)}`
    mkdirSync(deep, {recursive: true})
    writeFileSync(`${deep}a.txt`, text)
    expect((await run(['parse', root])).paths).toEqual([`${deep}a.txt`])
  })

  test('deeper than a path can be long is told, and the rest are read', async () => {
    const root = folder({'z.txt': text})
    const name = 'd'.repeat(250)
    execFileSync('bash', ['-c', `for i in {1..20}; do mkdir ${name} && cd ${name}; done`], {cwd: root})
    // Node's rmSync cannot remove what its path cannot name.
    onTestFinished(() => void execFileSync('rm', ['-rf', `${root}/${name}`]))
    const {exitCode, paths, said} = await run(['parse', root])
    expect({exitCode, paths}).toEqual({exitCode: 1, paths: [`${root}/z.txt`]})
    expect(said[0]).toContain('error input-unreadable Unexpected `name too long (ENAMETOOLONG)`')
  })
})

describe('names', () => {
  test.each([
    'two words.txt',
    'it\'s "quoted" & $HOME `ls`.txt',
    'line\nfeed.txt',
    '\u001b[31mred.txt',
    'Łódź – £5.txt',
    '-rf.txt',
    '*[x]?.txt',
    '__proto__.txt',
    `${'n'.repeat(251)}.txt`,
  ])('%j is read and kept as it is', async name => {
    const root = folder({[name]: text})
    expect(await run(['parse', root])).toMatchObject({exitCode: 0, paths: [`${root}/${name}`]})
  })

  test('one that is not UTF-8 is read; what cannot be shown is U+FFFD', async () => {
    const root = folder({'a.txt': text})
    const bytes = (name: string) => Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name, 'latin1')])
    mkdirSync(bytes('caf\xe9'))
    writeFileSync(bytes('caf\xe9/d\xe9j\xe0.txt'), text)
    const {exitCode, paths} = await run(['parse', root])
    expect({exitCode, paths}).toEqual({exitCode: 0, paths: [`${root}/a.txt`, `${root}/caf\ufffd/d\ufffdj\ufffd.txt`]})
  })
})

describe('the standard input', () => {
  test('is read in its place, named by --stdin-filename', async () => {
    const root = folder({'a.txt': text, 'b.txt': text})
    const argv = ['parse', `${root}/b.txt`, '-', `${root}/a.txt`]
    expect((await run(argv, {input: text})).paths).toEqual([`${root}/b.txt`, '-', `${root}/a.txt`])
    const named = await run([...argv, '--stdin-filename', 'd140124.txt'], {input: text})
    expect(named.records[1]).toMatchObject({reference: 'D140124', source: {path: 'd140124.txt'}})
  })

  test('that is empty is an empty document', async () => {
    expect(await run(['parse', '-'])).toMatchObject({
      exitCode: 1,
      said: [expect.stringMatching('input-empty'), expect.anything()],
    })
  })

  test('is bounded by --max-bytes', async () => {
    const {exitCode, stderr} = await run(['parse', '-', '--max-bytes', '100'], {input: text})
    expect(exitCode).toBe(1)
    expect(stderr).toContain('-:1:1 error input-too-large')
  })
})

describe('--files0-from', () => {
  test('reads paths parted by NUL, from a file or the standard input, after those named', async () => {
    const root = folder({'a\nb.txt': text, 'sub/c.txt': text, 'd.txt': text})
    const list = `${root}/a\nb.txt\0${root}/sub\0`
    writeFileSync(`${root}/list`, list)
    const wanted = [`${root}/d.txt`, `${root}/a\nb.txt`, `${root}/sub/c.txt`]
    expect((await run(['parse', `${root}/d.txt`, '--files0-from', `${root}/list`])).paths).toEqual(wanted)
    expect((await run(['parse', `${root}/d.txt`, '--files0-from', '-'], {input: list})).paths).toEqual(wanted)
  })

  test('a list of lines is told as such, but the one name that holds a line feed is a name', async () => {
    const root = folder({'a.txt': text, 'c\nd.txt': text})
    const outcome = await run(['parse', '--files0-from', '-'], {input: `${root}/a.txt\n${root}/b.txt\n`})
    expect(outcome).toMatchObject({exitCode: 2, stdout: ''})
    expect(outcome.stderr).toBe(
      'error: the list `-` holds lines, expected names ended by NUL, as `find -print0` writes them\n',
    )
    const {paths} = await run(['parse', '--files0-from', '-'], {input: `${root}/c\nd.txt`})
    expect(paths).toEqual([`${root}/c\nd.txt`])
  })

  test('an empty list is nothing to read', async () => {
    expect(await run(['parse', '--files0-from', '-'])).toMatchObject({exitCode: 2, stdout: ''})
  })
})
