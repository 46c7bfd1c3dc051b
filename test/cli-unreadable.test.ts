import {execFileSync} from 'node:child_process'
import {appendFileSync, linkSync, readFileSync, rmSync, symlinkSync, truncateSync} from 'node:fs'
import {createServer} from 'node:net'
import {describe, expect, onTestFinished, test} from 'vitest'
import {proforma} from './cli-proforma.js'
import {folder, run} from './cli-world.js'

const text = proforma('Lamps')

function replaceByPipe(path: string): void {
  rmSync(path)
  execFileSync('mkfifo', [path])
}

describe('what cannot be read is told, and the rest go on', () => {
  const rest = {'a.txt': text, 'z.txt': text}

  test('a named path that is not there', async () => {
    const root = folder(rest)
    const {exitCode, records, said} = await run(['parse', `${root}/a.txt`, `${root}/nope`, `${root}/z.txt`])
    expect(exitCode).toBe(2)
    expect(records).toHaveLength(2)
    expect(said).toEqual([
      `${root}/nope:1:1 error input-unreadable Unexpected path that is not there, expected a file or folder`,
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
      'error input-unreadable Unexpected `no such file or directory (ENOENT)`',
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
    expect(stderr).toContain('/proc/self/mem:1:1 error input-unreadable Unexpected `i/o error (EIO)`')
  })

  test.each([
    ['.docx', 'pandoc --to=markdown-simple_tables-multiline_tables-superscript-smart --wrap=none --output='],
    ['.DOC', 'soffice --headless --convert-to docx '],
    ['.pdf', 'pdftotext -layout'],
    ['.html', '--wrap=none --from=html-native_divs-native_spans --output='],
    ['.htm', '--wrap=none --from=html-native_divs-native_spans --output='],
    ['.ndjson', '`decisions parse --from ndjson '],
    ['.jsonl', '` checks records'],
  ])('a named %s document, with the command that helps', async (ending, command) => {
    const root = folder({...rest, [`it's${ending}`]: 'x'})
    const {exitCode, records, said} = await run(['parse', `${root}/it's${ending}`, `${root}/a.txt`])
    expect(exitCode).toBe(1)
    expect(records).toHaveLength(1)
    expect(said[0]).toContain(`:1:1 error format-unknown Unexpected ${ending.toLowerCase()} document`)
    expect(said[0]).toContain(command)
    expect(said[0]).toContain(`'${root}/it'\\''s${ending}'`)
  })
})

describe('what is passed over in a folder is told in one line', () => {
  const files = {'a.txt': text, 'b.docx': 'x', 'c.DOCX': 'x', '._a.txt': '\0', 'node_modules/x.txt': 'x'}
  const line =
    'left out: 2 .docx, 1 hidden entry, 1 node_modules; `decisions parse FILE.docx` says how to make text of one'

  test.each([
    ['parse', [], '1 file read, 1 record, 0 refused, 0 warnings'],
    ['report', ['-o', 'page.html'], '1 file read, 1 record, 0 refused, 0 warnings'],
    ['check', ['--reporter', 'json'], 'nothing found in 1 document'],
  ])('%s %j', async (command, options, summary) => {
    const root = folder(files)
    const argv = [command, root, ...options.map(word => word.replace('page', `${root}/page`))]
    expect(await run(argv)).toMatchObject({exitCode: 0, said: [line, summary]})
    expect(await run([...argv, '--force', '-q'])).toMatchObject({exitCode: 0, stderr: ''})
  })

  test('and is no message', async () => {
    const root = folder(files)
    await run(['parse', root, '--messages', `${root}/messages.ndjson`])
    expect(readFileSync(`${root}/messages.ndjson`, 'utf8')).toBe('')
  })

  test('but what is named is read', async () => {
    const root = folder({'.a.txt': text, 'node_modules/x.txt': text})
    expect(await run(['parse', `${root}/.a.txt`, `${root}/node_modules`])).toMatchObject({
      paths: [`${root}/.a.txt`, `${root}/node_modules/x.txt`],
      said: ['2 files read, 2 records, 0 refused, 0 warnings'],
    })
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
    expect(said[1]).toContain(`in/sub/loop:1:1 warning input-skipped Unexpected second path`)
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

  test('a folder that is reached under another name is told with the first, under the same name it is not', async () => {
    const root = folder({'a/x.txt': text})
    symlinkSync('a', `${root}/b`)
    const {exitCode, paths, said} = await run(['parse', ...['a', 'b', 'a/', './a', 'b'].map(name => `${root}/${name}`)])
    expect({exitCode, paths}).toEqual({exitCode: 0, paths: [`${root}/a/x.txt`]})
    const words = `warning input-skipped Unexpected second path of a folder that was read as \`${root}/a\``
    expect(said).toEqual([
      `${root}/b:1:1 ${words}`,
      `${root}/b:1:1 ${words}`,
      '1 file read, 1 record, 0 refused, 2 warnings',
    ])
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
