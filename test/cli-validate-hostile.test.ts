import {readFileSync} from 'node:fs'
import {Readable} from 'node:stream'
import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {jsonTokens, token} from '../src/cli/validate/json-tokens.js'
import {walkJson} from '../src/cli/validate/walk-json.js'
import {run} from './cli-world.js'
import {lawSeed} from './laws/law-seed.js'

const validate = (input: string | Buffer, ...options: string[]) =>
  run(['validate', '-', ...options], {stdin: () => Readable.from([Buffer.from(input)])})
const golden = new URL('../fixtures/numbered/word-form/records.json', import.meta.url)
const text = readFileSync(golden, 'utf8')
const line = JSON.stringify(JSON.parse(text)[0])

describe('whatever is fed to it has a place', () => {
  it.each([
    ['100,000 open lists', '['.repeat(100_000), '1:202', 'value nested 201 deep, expected at most 200'],
    ['100,000 open lists under a key', `{"a":${'['.repeat(100_000)}`, '1:205', 'value nested 201 deep'],
    ['100,000 lists, closed', '['.repeat(100_000) + ']'.repeat(100_000), '1:202', 'value nested 201 deep'],
    ['an object cut in a string', '{"title":"Lam', '1:10', 'string without its end'],
    ['an object cut after a key', '{"title"', '1:9', 'end of the text, expected `:`'],
    ['an object cut after a value', '{"title":7', '1:11', 'end of the text, expected `,` or `}`'],
    ['an object over lines, cut', '{\n"title": 7,\n', '2:12', 'end of the text, expected a key'],
    ['a list that is cut', '[\n', '1:2', 'end of the text, expected a record, an object'],
    ['a comma too many', '{"a":1,}', '1:8', '`}`, expected a key'],
    ['single quotation marks', "{'a':1}", '1:2', 'expected a key or `}`'],
    ['a comment', '{/* a */"a":1}', '1:2', '`/* a */`, expected a key or `}`'],
    ['a line feed in a string', '{"a":"b\nc"}', '1:6', 'string without its end'],
    ['a tab in a string', '{"a":"b\tc"}', '1:6', 'control character in a string, expected its escape'],
    ['an escape that is none', '{"a":"\\x"}', '1:6', 'escape, expected one that JSON knows'],
    ['two records on a line', `${line} ${line}`, `1:${[...line].length + 2}`, 'expected the end of the line'],
    ['a number', '7', '1:1', '`7`, expected a record, an object'],
    ['a list in a list', '[[]]', '1:2', 'empty list, expected a record, an object'],
    ['prose', 'Dear Sir', '1:1', '`Dear`, expected a record, an object'],
    ['text behind a list', '[]\n{', '2:1', '`{`, expected the end of the file'],
    ['UTF-16, once', Buffer.from('\ufeff{\n}\n{}', 'utf16le'), '1:1', "UTF-16, as PowerShell's `>` writes it"],
    ['its mark before UTF-8', Buffer.from('\xff\xfe{}', 'latin1'), '1:1', 'byte that is not UTF-8'],
    ['half a character', Buffer.concat([Buffer.from('{"é":"'), Buffer.from([0xc3])]), '1:7', 'byte that is not UTF-8'],
    [
      'half a character in a list',
      Buffer.concat([Buffer.from('[\n"é'), Buffer.from([0xff])]),
      '2:3',
      'byte that is not',
    ],
  ])('%s', async (_, input, place, words) => {
    const {exitCode, stdout} = await validate(input)
    expect(exitCode).toBe(1)
    expect(stdout.startsWith(`-:${place} `), stdout.slice(0, 200)).toBe(true)
    expect(stdout.split('\n')[0]).toContain(words)
  })

  it('a line, or a JSON document, that is too long, and the lines after it are read', async () => {
    const long = `{"a":"${'x'.repeat(100)}"}\n`
    const {stdout} = await validate(`${long}7\n`, '--max-bytes', '50')
    expect(stdout).toMatch(/^-:1:1 Unexpected line of more than 50 bytes.*\n-:2:1 Unexpected `7`/)
    expect((await validate(`[\n${long}]`.replace('{', '\n{'), '--max-bytes', '50')).stdout).toMatch(
      /more than 50 bytes/,
    )
  })

  it('a thousand faults of a record, and no more', async () => {
    const {stdout} = await validate(`{${'"a":1,'.repeat(5000)}"b":1}`)
    const told = stdout.trim().split('\n')
    expect(told).toHaveLength(1001)
    expect(told.at(-1)).toContain('Unexpected further faults, expected at most 1000')
  })

  it('a record of more values than the schema is asked for', async () => {
    const record = {...JSON.parse(line), narrative: Array.from({length: 60_000}, () => 7)}
    const {stdout} = await validate(JSON.stringify(record))
    expect(stdout).toContain(' /narrative Unexpected value, expected what the schema has (`/narrative/0: ')
  })
})

describe('the form is told by the content, and can be forced', () => {
  const valid = {exitCode: 0, stdout: ''}
  it.each([
    ['a list', text, []],
    ['a list as JSON', text, ['--from', 'json']],
    ['a record as JSON', `\n${line}`, ['--from', 'json']],
    ['a record as NDJSON', line, ['--from', 'ndjson']],
  ])('%s', async (_, input, options) => {
    expect(await validate(input, ...options)).toMatchObject(valid)
  })

  it('NDJSON whose first line is cut off is NDJSON', async () => {
    const cut = line.slice(0, line.indexOf('"title"'))
    const {stdout, stderr} = await validate(`${cut}\n${line}\n`)
    expect(stdout).toBe(`-:1:${cut.length + 1} Unexpected end of the text, expected a key\n`)
    expect(stderr).toBe('1 file read, 2 records, 1 valid, 1 fault\n')
  })

  it('a list read as NDJSON has a fault', async () => {
    expect((await validate(`[${line}]`, '--from', 'ndjson')).stdout).toBe(
      '-:1:1 Unexpected list of 1, expected a record, an object\n',
    )
  })
})

it('what is read is what JSON.parse reads', () => {
  const isRead = (json: string): boolean => {
    const tokens = jsonTokens(json)
    return walkJson(tokens, () => {}) === null && tokens.kind() === token.end
  }
  const isJson = (json: string): boolean => {
    try {
      JSON.parse(json)
      return true
    } catch {
      return false
    }
  }
  const pieces = fc.constantFrom(
    ...'{}[],:"\\',
    ' ',
    '\n',
    '-',
    '0',
    '1',
    '.',
    'e',
    '/',
    '\t',
    '\u0001',
    'null',
    'true',
    '"a"',
    '"\\u00',
    'é',
    '\u00a0',
  )
  const mutated = fc
    .tuple(fc.json(), fc.nat(), fc.nat({max: 3}), pieces)
    .map(
      ([json, at, gone, piece]) =>
        json.slice(0, at % (json.length + 1)) + piece + json.slice((at % (json.length + 1)) + gone),
    )
  const soup = fc.array(pieces, {maxLength: 8}).map(all => all.join(''))
  fc.assert(
    fc.property(fc.oneof(mutated, soup, fc.json()), json => {
      expect(isRead(json), JSON.stringify(json)).toBe(isJson(json))
    }),
    {numRuns: 3000, seed: lawSeed},
  )
})

it('any text gives a verdict and a place, never an exception', async () => {
  const cut = fc.tuple(
    fc.constantFrom(text, line, `${line}\n${line}`),
    fc.double({min: 0, max: 1, noNaN: true}),
    fc.constantFrom('', '{', '"', '\n', '\u0000', '\\'),
  )
  await fc.assert(
    fc.asyncProperty(cut, async ([whole, share, piece]) => {
      const at = Math.floor(share * whole.length)
      const {exitCode, stdout} = await validate(whole.slice(0, at) + piece)
      expect([0, 1, 2]).toContain(exitCode)
      if (exitCode === 1) expect(stdout).toMatch(/^-:\d+:\d+ /)
    }),
    {numRuns: 60, seed: lawSeed},
  )
})
