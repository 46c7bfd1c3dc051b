import {appendFileSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {proforma} from './cli-proforma.js'
import {folder, type Run, run} from './cli-world.js'

const archive = join(import.meta.dirname, '..', 'fixtures', 'archive')
const documents = readdirSync(archive, {recursive: true, encoding: 'utf8'})
  .filter(name => /\.(txt|md)$/.test(name))
  .sort()
  .map(name => ({name, bytes: readFileSync(join(archive, name))}))

const text = proforma('Lamps')
const line = (fields: object) => `${JSON.stringify(fields)}\n`
const good = line({path: 'good.txt', text})
const fromNdjson = (input: string, ...argv: string[]): Promise<Run> =>
  run(['parse', '--from', 'ndjson', ...argv], {input})

/** What reading the same bytes from a file of this name writes, with the folder taken off its paths. */
async function fromFile(path: string, bytes: Buffer): Promise<Run> {
  const root = folder({[path]: bytes})
  const {stdout, stderr, ...rest} = await run(['parse', `${root}/${path}`])
  return {...rest, stdout: stdout.replaceAll(`${root}/`, ''), stderr: stderr.replaceAll(`${root}/`, '')}
}

describe('a line gives what a file gives, byte for byte', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(proforma('Lamps – £5'), 'utf16le')])
  const others = [
    {name: 'windows-1252.txt', bytes: Buffer.from(proforma('Caf\xe9 for \xa35'), 'latin1')},
    {name: 'utf-16.txt', bytes: utf16},
    {name: 'utf-16-cut.txt', bytes: utf16.subarray(0, -1)},
    {name: 'mark.txt', bytes: Buffer.from(`\ufeff${text}`)},
    {name: 'nul.txt', bytes: Buffer.from(`${text}\0`)},
    {name: 'empty.txt', bytes: Buffer.alloc(0)},
  ]

  test.each([...documents, ...others])('$name as base64', async ({name, bytes}) => {
    const {stdout, stderr, exitCode} = await fromFile(name, bytes)
    expect(await fromNdjson(line({path: name, base64: bytes.toString('base64')}))).toMatchObject({
      stdout,
      stderr,
      exitCode,
    })
  })

  const utf8 = [...documents, ...others].filter(({bytes}) => Buffer.from(bytes.toString()).equals(bytes))
  test.each(utf8)('$name as text', async ({name, bytes}) => {
    const {stdout, stderr, exitCode} = await fromFile(name, bytes)
    expect(await fromNdjson(line({path: name, text: bytes.toString()}))).toMatchObject({stdout, stderr, exitCode})
  })

  test('an archive, in the order of the lines, however the bytes come', async () => {
    const lines = documents.map(({name, bytes}) => line({path: join(archive, name), text: bytes.toString()}))
    const {stdout} = await run(['parse', ...documents.map(({name}) => join(archive, name))])
    const whole = Buffer.from(lines.join(''))
    for (const size of [1, 7, 4096, whole.length]) {
      const chunks = Array.from({length: Math.ceil(whole.length / size)}, (_, at) =>
        whole.subarray(at * size, (at + 1) * size),
      )
      const stdin = () => Readable.from(chunks)
      expect((await run(['parse', '--from', 'ndjson'], {stdin})).stdout).toBe(stdout)
    }
  })
})

describe('a line may', () => {
  test.each([
    ['end in CR LF', good.replace('\n', '\r\n')],
    ['lack its end, if it is the last', good.trimEnd()],
    ['stand between blank ones', `\n \t\r\n${good}\r\n`],
    ['begin with a byte order mark', `\ufeff${good}`],
    ['have further keys', line({id: 7, path: 'good.txt', meta: {path: 1, text: []}, text})],
    ['have null for what it has not', line({path: 'good.txt', text, base64: null})],
    ['escape every character', good.replaceAll(/[e1]/g, one => `\\u00${one.charCodeAt(0).toString(16)}`)],
    [
      'break its base64 into lines',
      line({path: 'good.txt', base64: Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\r\n')}),
    ],
  ])('%s', async (_, input) => {
    const {stdout} = await fromFile('good.txt', Buffer.from(text))
    expect(await fromNdjson(input)).toMatchObject({
      exitCode: 0,
      stdout,
      stderr: expect.stringMatching(/^1 file read/),
    })
  })
})

describe('a document', () => {
  test.each(['text', 'base64'])(
    'above --max-bytes is told as a file is, by %s; one of just as many bytes is read',
    async key => {
      const bytes = Buffer.from(`${text}\n\u00e9\n`)
      const input = line({path: 'a.txt', [key]: bytes.toString(key === 'text' ? 'utf8' : 'base64')})
      const {said, exitCode} = await fromNdjson(input + good, '--max-bytes', `${bytes.length - 1}`)
      const limit = `Unexpected ${bytes.length} bytes, expected at most ${bytes.length - 1}; \`--max-bytes\` sets the limit`
      expect(said[0]).toBe(`a.txt:1:1 error input-too-large ${limit}`)
      expect({exitCode, last: said.at(-1)}).toEqual({exitCode: 1, last: '1 file read, 1 record, 1 refused, 0 warnings'})
      expect((await fromNdjson(input, '--max-bytes', `${bytes.length}`)).records).toHaveLength(1)
    },
  )

  test('of another kind is refused by its name if it comes as bytes; text is text', async () => {
    const refused = await fromNdjson(line({path: 'a.pdf', base64: 'eA=='}))
    expect(refused.said[0]).toContain('a.pdf:1:1 error format-unknown Unexpected .pdf document')
    expect(await fromNdjson(line({path: 'a.pdf', text}))).toMatchObject({exitCode: 0, paths: ['a.pdf']})
  })
})

describe('files of NDJSON', () => {
  test('are read in turn, each once; what is not there or cannot be read is told, and the rest go on', async () => {
    const root = folder({'a.ndjson': good, 'b.ndjson': `${good}x\n`, 'empty.ndjson': ''})
    const names = ['a.ndjson', 'gone', 'empty.ndjson', '.', 'a.ndjson', 'b.ndjson'].map(name => `${root}/${name}`)
    const {exitCode, paths, said} = await fromNdjson(good, ...names, '-')
    expect({exitCode, paths}).toEqual({exitCode: 2, paths: ['good.txt', 'good.txt', 'good.txt']})
    expect(said).toEqual([
      `${root}/gone:1:1 error input-unreadable Unexpected path that is not there, expected a file of NDJSON`,
      expect.stringContaining(`${root}/.:1:1 error input-unreadable Unexpected \`illegal operation on a directory`),
      expect.stringContaining(`${root}/b.ndjson:2:1 error line-invalid Unexpected \`x\``),
      '3 files read, 3 records, 2 refused, 1 not found, 0 warnings',
    ])
  })
})

describe('exit status', () => {
  test.each<[string, string, string[], number]>([
    ['all is well', good, [], 0],
    ['no line at all, as an empty partition has', '', [], 0],
    ['blank lines alone', '\n\n', [], 0],
    ['a broken line', `${good}x\n`, [], 1],
    ['a broken line and --fail-on never', `${good}x\n`, ['--fail-on', 'never'], 0],
    ['a document without a record', line({path: 'a', text: 'x'}), [], 1],
    ['a document without a record and --fail-on never', line({path: 'a', text: 'x'}), ['--fail-on', 'never'], 0],
    ['a file that is not there and --fail-on never', good, ['/nowhere', '--fail-on', 'never'], 2],
    ['--files0-from', good, ['--files0-from', '-'], 2],
    ['--stdin-filename', good, ['--stdin-filename', 'a.txt'], 2],
    ['--follow', good, ['--follow'], 2],
    ['- twice', good, ['-', '-'], 2],
    ['another form', good, ['--from', 'csv'], 2],
  ])('%s', async (_, input, argv, exitCode) => {
    expect(await fromNdjson(input, ...argv)).toMatchObject({exitCode})
  })
})

test('everything else of parse works: -o, --messages, --no-evidence, -q', async () => {
  const root = folder()
  const [records, messages] = [`${root}/records`, `${root}/messages`]
  const {stdout, said} = await fromNdjson(`${good}x\n`, '-o', records, '--messages', messages, '--no-evidence', '-q')
  expect({stdout, count: said.length}).toEqual({stdout: '', count: 1})
  expect(JSON.parse(readFileSync(records, 'utf8'))).not.toHaveProperty('evidence')
  expect(JSON.parse(readFileSync(messages, 'utf8'))).toMatchObject({
    path: '-',
    code: 'line-invalid',
    line: 2,
    column: 1,
  })
  appendFileSync(records, 'old')
  expect(await fromNdjson('', '-o', records, '--force')).toMatchObject({exitCode: 0})
  expect(readFileSync(records, 'utf8')).toBe('')
})
