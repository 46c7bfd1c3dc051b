import {execFileSync} from 'node:child_process'
import {appendFileSync, linkSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {describe, expect, onTestFinished, test} from 'vitest'
import {proforma} from './cli-proforma.js'
import {folder, run} from './cli-world.js'

const text = proforma('Lamps')

function replaceByPipe(path: string): void {
  rmSync(path)
  execFileSync('mkfifo', [path])
}

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
    expect(said[0]).toContain('error input-unreadable Unexpected name too long (ENAMETOOLONG)')
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

  test('an empty list is nothing to read', async () => {
    expect(await run(['parse', '--files0-from', '-'])).toMatchObject({exitCode: 2, stdout: ''})
  })
})

describe('what cannot be read is told, and the rest go on', () => {
  const rest = {'a.txt': text, 'z.txt': text}

  test('a named path that is not there', async () => {
    const root = folder(rest)
    const {exitCode, records, said} = await run(['parse', `${root}/a.txt`, `${root}/nope`, `${root}/z.txt`])
    expect(exitCode).toBe(2)
    expect(records).toHaveLength(2)
    expect(said).toEqual([
      `${root}/nope:1:1 error input-unreadable Unexpected no such file or directory (ENOENT), expected a file or folder`,
      '2 files read, 2 records, 0 refused, 1 not found, 0 warnings',
    ])
  })

  test('a document larger than --max-bytes, which is not opened further', async () => {
    const root = folder({...rest, 'large.txt': ''})
    truncateSync(`${root}/large.txt`, 2 ** 33)
    const {exitCode, records, stderr} = await run(['parse', root])
    expect(exitCode).toBe(1)
    expect(records).toHaveLength(2)
    expect(stderr).toContain(
      'large.txt:1:1 error input-too-large Unexpected 8589934592 bytes, expected at most 16777216',
    )
  })

  test.each([
    ['exactly --max-bytes', 0, 0],
    ['one byte more', 1, 1],
  ])('%s', async (_, more, exitCode) => {
    const root = folder({'a.txt': text})
    const limit = Buffer.byteLength(text)
    appendFileSync(`${root}/a.txt`, '\n'.repeat(more))
    expect((await run(['parse', root, '--max-bytes', `${limit}`])).exitCode).toBe(exitCode)
  })

  test.each([
    [
      'vanished',
      (path: string) => rmSync(path),
      'error input-unreadable Unexpected no such file or directory (ENOENT)',
    ],
    ['became a pipe', (path: string) => replaceByPipe(path), 'warning input-skipped Unexpected pipe'],
  ])('a file that %s after its folder was read', async (_, change, words) => {
    const root = folder({...rest, 'b.txt': proforma('L'.repeat(70_000))})
    let isChanged = false
    const {records, stderr} = await run(['parse', root], {
      // The long record of b.txt is written while z.txt is still to be opened.
      stdout: (_, __, length) => {
        if (!isChanged) change(`${root}/z.txt`)
        isChanged = true
        return length
      },
    })
    expect(isChanged).toBe(true)
    expect(records).toEqual([])
    expect(stderr).toContain(`z.txt:1:1 ${words}`)
    expect(stderr).toContain('2 files read, 2 records')
  })

  test('a file whose reading fails', async () => {
    const {exitCode, stderr} = await run(['parse', '/proc/self/mem'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('/proc/self/mem:1:1 error input-unreadable Unexpected i/o error (EIO)')
  })

  test.each([
    ['.docx', 'pandoc --to=plain --wrap=none --output='],
    ['.DOC', 'soffice --headless --convert-to docx '],
    ['.pdf', 'pdftotext -layout'],
    ['.html', 'pandoc --from=html'],
    ['.htm', 'pandoc --from=html'],
  ])('a named %s document, with the command that makes text of it', async (ending, command) => {
    const root = folder({...rest, [`it's${ending}`]: 'x'})
    const {exitCode, records, said} = await run(['parse', `${root}/it's${ending}`, `${root}/a.txt`])
    expect(exitCode).toBe(1)
    expect(records).toHaveLength(1)
    expect(said[0]).toContain(`:1:1 error format-unknown Unexpected ${ending.toLowerCase()} document`)
    expect(said[0]).toContain(command)
    expect(said[0]).toContain(`'${root}/it'\\''s${ending}'`)
  })
})

describe('links and other things that are no files', () => {
  test('a link found in a folder is skipped and told, whatever it leads to', async () => {
    const root = folder({'in/a.txt': text, 'out/b.txt': text})
    symlinkSync('../out/b.txt', `${root}/in/file.txt`)
    symlinkSync('../out', `${root}/in/folder`)
    symlinkSync('.', `${root}/in/loop`)
    symlinkSync('nowhere', `${root}/in/dangling.txt`)
    const {exitCode, paths, said} = await run(['parse', `${root}/in`])
    expect(exitCode).toBe(0)
    expect(paths).toEqual([`${root}/in/a.txt`])
    expect(said).toEqual([
      ...['dangling.txt', 'file.txt', 'folder', 'loop'].map(
        name => `${root}/in/${name}:1:1 warning input-skipped Unexpected link, not followed without \`--follow\``,
      ),
      '1 file read, 1 record, 0 refused, 4 warnings',
    ])
  })

  test('--follow reads what links lead to, each file once, and ends in a loop', async () => {
    const root = folder({'in/a.txt': text, 'in/sub/c.txt': text, 'out/b.txt': text})
    symlinkSync('../out/b.txt', `${root}/in/file.txt`)
    symlinkSync('../out', `${root}/in/folder`)
    symlinkSync('..', `${root}/in/sub/loop`)
    symlinkSync('self', `${root}/in/self`)
    const {exitCode, paths, said} = await run(['parse', `${root}/in`, '--follow'])
    expect(paths).toEqual([`${root}/in/a.txt`, `${root}/in/file.txt`, `${root}/in/sub/c.txt`])
    expect(exitCode).toBe(1)
    expect(said[0]).toMatch(/in\/self:1:1 error input-unreadable Unexpected .*ELOOP/)
  })

  test('a link that is named is followed, to a file or a folder', async () => {
    const root = folder({'a.txt': text, 'sub/b.txt': text})
    symlinkSync('a.txt', `${root}/file`)
    symlinkSync('sub', `${root}/folder`)
    expect(await run(['parse', `${root}/file`, `${root}/folder`])).toMatchObject({
      exitCode: 0,
      paths: [`${root}/file`, `${root}/folder/b.txt`],
    })
  })

  test('pipes, sockets and devices found in a folder are skipped and told', async () => {
    const root = folder({'a.txt': text})
    execFileSync('mkfifo', [`${root}/pipe.txt`])
    const server = createServer().listen(`${root}/socket`)
    onTestFinished(() => void server.close())
    const {exitCode, said} = await run(['parse', root])
    expect(exitCode).toBe(0)
    expect(said.slice(0, 2)).toEqual([
      `${root}/pipe.txt:1:1 warning input-skipped Unexpected pipe, expected a regular file`,
      `${root}/socket:1:1 warning input-skipped Unexpected socket, expected a regular file`,
    ])
  })

  test('a device that is named is read up to the limit', async () => {
    expect((await run(['parse', '/dev/null'])).stderr).toContain('/dev/null:1:1 error input-empty')
    expect((await run(['parse', '/dev/zero'])).stderr).toContain('/dev/zero:1:1 error input-too-large')
  })

  test('a file reached twice is read once, by the first path that leads to it', async () => {
    const root = folder({'a.txt': text, 'sub/b.txt': text})
    linkSync(`${root}/a.txt`, `${root}/c.txt`)
    const {paths} = await run(['parse', `${root}/sub/b.txt`, root, `${root}/a.txt`, `${root}/sub`])
    expect(paths).toEqual([`${root}/sub/b.txt`, `${root}/a.txt`])
  })
})
