import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {createParser} from '../src/cli/create-parser.js'
import {messagesOf} from '../src/output/file-message.js'
import {proforma} from './cli-proforma.js'
import {folder, run} from './cli-world.js'

const good = {'good.txt': proforma('Lamps')}
const blank = {'blank.txt': proforma('Lamps').replace('To light the way to Bramble Hill School.\n', '')}
const bad = {'bad.txt': 'A shopping list.\n'}

describe('stdout', () => {
  test('holds one line of JSON a record and nothing else, warnings or not', async () => {
    const root = folder({...good, ...blank, ...bad})
    const {stdout, records, stderr} = await run(['parse', root])
    expect(stdout.split('\n')).toHaveLength(3)
    expect(records).toMatchObject([
      {title: 'Lamps', source: {path: `${root}/blank.txt`}},
      {title: 'Lamps', meetingDate: '2015-03-12', source: {path: `${root}/good.txt`}},
    ])
    expect(stderr).toContain('section-blank')
  })

  test('--no-evidence leaves out evidence and coverage, and nothing else', async () => {
    const root = folder(good)
    const [whole] = (await run(['parse', root])).records
    const [bare] = (await run(['parse', root, '--no-evidence'])).records
    const {evidence, coverage, ...rest}: Record<string, unknown> = whole ?? {}
    expect(evidence).toBeDefined()
    expect(coverage).toBeDefined()
    expect(JSON.stringify(bare)).toBe(JSON.stringify(rest))
  })

  test('Markdown is read with its marks taken off, between documents without any', async () => {
    const marked = proforma('The *blue* lamps').replace('1. Title of Item/Report', '1. **Title** of _Item/Report_')
    const root = folder({'a.txt': proforma('A'), 'b.md': marked, 'c.txt': proforma('C')})
    expect((await run(['parse', root])).records.map(({title}) => title)).toEqual(['A', 'The blue lamps', 'C'])
  })
})

test('an exception is our fault, told of its document; the others are read', async () => {
  const parse = createParser()
  // No bytes at all: nothing that a caller can do, so that parse must throw.
  const parsed = await parse('broken.txt', null as unknown as Uint8Array)
  expect({records: parsed.records, messages: messagesOf(parsed)}).toMatchObject({
    records: [],
    messages: [{path: 'broken.txt', code: 'record-invalid', severity: 'error', line: 1, column: 1}],
  })
  expect((await parse('good.txt', Buffer.from(proforma('Lamps')))).records).toHaveLength(1)
})

describe('stderr', () => {
  test('one line a message in the order of the documents, then the summary', async () => {
    const root = folder({...bad, ...blank, ...good})
    const {said} = await run(['parse', `${root}/good.txt`, `${root}/blank.txt`, `${root}/bad.txt`])
    expect(said[0]).toMatch(new RegExp(`^${root}/blank.txt:\\d+:\\d+ warning section-blank Unexpected blank`))
    expect(said[1]).toMatch(new RegExp(`^${root}/bad.txt:1:1 error format-unknown `))
    expect(said.slice(2)).toEqual(['3 files read, 2 records, 1 refused, 1 warning'])
  })

  test('--quiet leaves only the errors', async () => {
    const root = folder({...bad, ...blank})
    const {said, exitCode} = await run(['parse', root, '-q'])
    expect(exitCode).toBe(1)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('error format-unknown')
  })

  const red = '\u001b[31merror\u001b[39m'
  test.each([
    ['a pipe', {}, [], 'error'],
    ['a terminal', {stderrIsTTY: true}, [], red],
    ['a terminal and NO_COLOR', {stderrIsTTY: true, env: {NO_COLOR: '1'}}, [], 'error'],
    ['a terminal and an empty NO_COLOR', {stderrIsTTY: true, env: {NO_COLOR: ''}}, [], red],
    ['a dumb terminal', {stderrIsTTY: true, env: {TERM: 'dumb'}}, [], 'error'],
    ['a pipe and FORCE_COLOR', {env: {FORCE_COLOR: '1'}}, [], red],
    ['a terminal and FORCE_COLOR=0', {stderrIsTTY: true, env: {FORCE_COLOR: '0'}}, [], 'error'],
    ['a terminal and --no-color', {stderrIsTTY: true, env: {FORCE_COLOR: '1'}}, ['--no-color'], 'error'],
  ])('colour: %s', async (_, streams, options, word) => {
    const {said} = await run(['parse', folder(bad), ...options], streams)
    expect(said[0]).toContain(`:1:1 ${word} format-unknown`)
  })

  test('a document cannot drive the terminal, by its text or by its name', async () => {
    const name = '\u001b]0;owned\u0007\u202e\u009b31m\n.txt'
    const root = folder({[name]: proforma('Lamps \u001b[2J\u009b \u202e').replace('Bramble', '<blink>\u001b[2J')})
    const {stderr} = await run(['parse', root])
    expect(stderr).toContain('\\u{1b}]0;owned\\u{7}\\u{202e}\\u{9b}31m\\u{a}.txt:')
    expect(stderr).toContain('control-character')
    expect(stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
  })
})

describe('--messages', () => {
  test('every message as NDJSON, those of refused and unreadable documents too, whatever --quiet leaves', async () => {
    const root = folder({...bad, ...blank})
    const file = `${root}/messages.ndjson`
    const {exitCode} = await run(['parse', root, `${root}/gone.txt`, '--messages', file, '-q'])
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
    expect(exitCode).toBe(2)
    expect(lines.map(line => JSON.parse(line))).toEqual([
      {
        path: `${root}/bad.txt`,
        code: 'format-unknown',
        severity: 'error',
        message: expect.any(String),
        line: 1,
        column: 1,
      },
      expect.objectContaining({path: `${root}/blank.txt`, code: 'section-blank', severity: 'warning'}),
      expect.objectContaining({path: `${root}/gone.txt`, code: 'input-unreadable', severity: 'error'}),
    ])
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual(['path', 'code', 'severity', 'message', 'line', 'column'])
  })

  test('an empty file says that there was nothing to say', async () => {
    const root = folder(good)
    await run(['parse', root, '--messages', `${root}/messages.ndjson`])
    expect(readFileSync(`${root}/messages.ndjson`, 'utf8')).toBe('')
  })
})
