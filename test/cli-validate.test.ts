import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {DecisionRecord} from '../src/index.js'
import {proforma} from './cli-proforma.js'
import {folder, run} from './cli-world.js'
import {compactJson} from './support/compact-json.js'
import {fixturesFolder} from './support/fixtures.js'

const goldens = readdirSync(fixturesFolder, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('records.json'))
  .map(name => join(fixturesFolder, name))
const records = goldens.flatMap(file => JSON.parse(readFileSync(file, 'utf8')) as DecisionRecord[])
const ndjson = (all: readonly unknown[]) => all.map(record => `${JSON.stringify(record)}\n`).join('')
const validate = (input: string, ...options: string[]) => run(['validate', '-', ...options], {input})

const parsed = await run(['parse', '-', '--stdin-filename', 'lamps.txt'], {input: proforma('Lamps')})
const line = parsed.stdout.trimEnd()
/** The record, over several lines. */
const pretty = JSON.stringify(JSON.parse(line), null, 2)

describe('what the program writes is valid', () => {
  it('every golden record, as lists', async () => {
    expect(records.length).toBeGreaterThan(100)
    expect(await run(['validate', ...goldens])).toMatchObject({
      exitCode: 0,
      stdout: '',
      stderr: `${goldens.length} files read, ${records.length} records, ${records.length} valid, 0 faults\n`,
    })
  })

  it.each([
    ['every golden record, as NDJSON', ndjson(records)],
    ['a record', line],
    ['a record over several lines', pretty],
    ['a record over lines of any length', compactJson(JSON.parse(line))],
    ['an empty list', '[]'],
    ['a list on one line', `[${line},${line}]`],
    ['with blank lines, CRLF and byte order marks', `\ufeff\r\n${line}\r\n \r\n\ufeff${line}\r\n`],
    ['a list with a byte order mark and CRLF', `\ufeff[\r\n${line},\r\n${line}\r\n]\r\n`],
  ])('%s', async (_, input) => {
    expect(await validate(input, '-q')).toMatchObject({exitCode: 0, stdout: '', stderr: ''})
  })

  it('without evidence', async () => {
    const {stdout} = await run(['parse', '--no-evidence', join(fixturesFolder, 'archive')])
    expect(stdout).not.toContain('"evidence"')
    expect(await validate(stdout)).toMatchObject({exitCode: 0, stdout: ''})
    expect(await validate(`[${stdout.trim().replaceAll('\n', ',')}]`)).toMatchObject({exitCode: 0, stdout: ''})
  })
})

/** A change of the record's text, as a hand makes it, and what is said of it. */
const faults: [what: string, from: string, to: string, told: string][] = [
  ['a number for a title', '"title": "Lamps"', '"title": 7', '9:12 /title Unexpected `7`, expected a string or null'],
  [
    'a key that is missing',
    '  "reference": null,\n',
    '',
    '1:1 Unexpected object without `reference`, expected the key',
  ],
  [
    'a key that is misspelt',
    '"reference": null',
    '"refrence": null',
    '1:1 Unexpected object without `reference`, expected the key\n-:5:3 /refrence Unexpected key `refrence`, expected a key of the schema; did you mean `reference`?',
  ],
  [
    'a day that no calendar has',
    '"meetingDate": "2015-03-12"',
    '"meetingDate": "2015-02-30"',
    '8:18 /meetingDate Unexpected `"2015-02-30"`, expected a day of the calendar, `YYYY-MM-DD`, or null',
  ],
  [
    'a status that is misspelt',
    '"status": "not-applicable"',
    '"status": "not-aplicable"',
    '51:15 /dispensations/status Unexpected `"not-aplicable"`, expected `stated`, `none`, `not-applicable`, `blank` or `missing`; did you mean `not-applicable`?',
  ],
  [
    'a time of 25 hours',
    '"time": "24:00"',
    '"time": "25:00"',
    '58:13 /callIn/time Unexpected `"25:00"`, expected a time, `HH:MM`, or null',
  ],
  [
    'a key given twice',
    '"title": "Lamps"',
    '"title": "Lamps", "title": "Lamps"',
    '9:21 /title Unexpected second `"title"`, expected each key once',
  ],
  [
    'a key that changes what an object is',
    '"title": "Lamps"',
    '"title": "Lamps", "__proto__": {}',
    '9:21 /__proto__ Unexpected key `__proto__`, expected none that changes what an object is',
  ],
  [
    'another version',
    '"schemaVersion": "1.0.0"',
    '"schemaVersion": "9.0.0"',
    '2:20 /schemaVersion Unexpected `"9.0.0"`, expected a version that is known: `1.0.0`',
  ],
  [
    'evidence of nothing',
    '"/callIn/time": {',
    '"/callIn/hour": {',
    '224:5 /evidence/~1callIn~1hour Unexpected `/callIn/hour`, expected a pointer to a value of the record',
  ],
  [
    'evidence under no pointer',
    '"/callIn/time": {',
    '"callIn~time": {',
    '224:5 /evidence/callIn~0time Unexpected `callIn~time`, expected a JSON Pointer such as `/title`',
  ],
  [
    'a class that counts one too many',
    '"unclaimed": 0',
    '"unclaimed": 1',
    '261:15 /coverage Unexpected sum of 641 characters, expected 640, the length of `source.range`',
  ],
  [
    'a value without its closing quotation mark',
    '"title": "Lamps"',
    '"title": "Lamps',
    '9:12 /title Unexpected string without its end, expected `"` before the line ends',
  ],
]

describe('a fault is told with its line, its column, its pointer, what was found and what was expected', () => {
  it.each(faults)('%s', async (_, from, to, told) => {
    expect(pretty).toContain(from)
    expect(await validate(pretty.replace(from, to))).toMatchObject({exitCode: 1, stdout: `-:${told}\n`})
  })

  it('in NDJSON at the line of the file and the column on it, in code points', async () => {
    const changed = line.replace('"title":"Lamps"', '"title":"\u{1f4a1}","colour":7')
    const {stdout} = await validate(`\ufeff\n${line}\n${changed}\n`)
    const column = [...changed.slice(0, changed.indexOf('"colour"'))].length + 1
    expect(stdout).toBe(`-:3:${column} /colour Unexpected key \`colour\`, expected a key of the schema\n`)
  })

  it('in a list at its line, below the blank lines above it', async () => {
    const changed = line.replace('"title":"Lamps"', '"title":""')
    const {stdout} = await validate(`\n\n[\n${line},\n${changed}\n]\n`)
    expect(stdout).toBe(`-:5:${changed.indexOf('"title":""') + 9} /title Unexpected \`""\`, expected words or null\n`)
  })

  it('all of them, in the order of the text', async () => {
    const changed = pretty
      .replace('"title": "Lamps"', '"title": 7')
      .replace('"key": "', '"key": "0')
      .replace('"bytes": ', '"bytes": -')
    const {stdout} = await validate(changed)
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(
        /^-:3:10 \/key Unexpected `0[0-9a-f]{64}:0`, expected `[0-9a-f]{64}:0`: `source\.sha256` and/,
      ),
      '-:9:12 /title Unexpected `7`, expected a string or null',
      expect.stringMatching(/^-:\d+:14 \/source\/bytes Unexpected `-\d+`, expected a whole number from 0 on$/),
    ])
  })

  it.each([
    ['[3, 3]', '`[3, 3]`, expected an end behind its start'],
    ['[0, 99999]', '`[0, 99999]`, expected a stretch of `source.range`, `[0, 640]`'],
    ['[9, 12], [10, 14]', '`[10, 14]`, expected a start from 12 on, where the span before it ends'],
    ['[1]', 'list of 1, expected two ends, `[start, end]`'],
    ['[1, 2, 3]', 'list of 3, expected two ends, `[start, end]`'],
  ])('spans %s', async (spans, told) => {
    const changed = {...JSON.parse(line), evidence: {'/title': {spans: JSON.parse(`[${spans}]`), basis: 'stated'}}}
    const {stdout} = await validate(JSON.stringify(changed))
    expect(stdout).toMatch(/^-:1:\d+ \/evidence\/~1title\/spans\/\d Unexpected /)
    expect(stdout).toContain(told)
  })
})

describe('reports', () => {
  const input = `${line}\n${line.replace('"title":"Lamps"', '"title":""')}\n`

  it('for tools: a line of JSON a fault, and what jq makes of its pointer', async () => {
    const {records, exitCode} = await validate(input, '--reporter', 'json')
    expect(exitCode).toBe(1)
    expect(records).toEqual([
      {path: '-', record: 2, line: 2, column: expect.any(Number), pointer: '/title', message: expect.any(String)},
    ])
  })

  it.each([
    [['--reporter', 'github'], {}],
    [[], {GITHUB_ACTIONS: 'true'}],
  ])('for GitHub, with %j in %j', async (options, env) => {
    const {stdout} = await run(['validate', '-', ...options], {input, env})
    expect(stdout).toMatch(/^::error file=-,line=2,col=\d+,title=\/title::Unexpected `""`, expected words or null\n$/)
  })

  it('for GitHub, with the path that the repository has', async () => {
    const root = folder({'exports/a.ndjson': '{}\n'})
    const env = {GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: root}
    const {stdout} = await run(['validate', `${root}/exports/./a.ndjson`], {env})
    expect(stdout).toMatch(/^::error file=exports\/a\.ndjson,line=1/)
  })

  it('print no control character of a record or a name', async () => {
    const hostile = JSON.parse(line)
    hostile['\u001b[2J\u202e'] = 1
    hostile.meetingDate = '\u001b]0;x\u0007'
    const root = folder({'\u001b[2J.ndjson': `${JSON.stringify(hostile)}\n\u001b[31m\n{"a":\u0085}`})
    for (const reporter of ['pretty', 'json', 'github']) {
      const {stdout} = await run(['validate', join(root, '\u001b[2J.ndjson'), '--reporter', reporter])
      expect(stdout).toContain('Unexpected')
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    }
  })
})

describe('the exit status is 2, with what to do, where', () => {
  it.each([
    ['nothing is named', [], 'name files of records, or `-` for the standard input'],
    ['a folder is named', ['.'], 'it is a folder; name the files of records in it'],
    ['a file is not there', ['gone.ndjson', 'good.ndjson'], 'no such file or directory (ENOENT)'],
    ['there is no record', ['empty.ndjson'], 'nothing to read: there is no record in'],
    ['the standard input is named twice', ['-', '-'], '(`-`) can be read only once'],
    ['the form is none', ['-', '--from', 'csv'], 'Allowed choices are ndjson, json'],
  ])('%s', async (_, argv, words) => {
    const root = folder({'good.ndjson': `${line}\n`, 'empty.ndjson': ' \n\n'})
    const named = argv.map(word => (/ndjson$|^\.$/.test(word) ? join(root, word) : word))
    const {exitCode, stdout, stderr} = await run(['validate', ...named])
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    expect(stderr).toMatch(/^error: /)
    expect(stderr).toContain(words)
  })
})
