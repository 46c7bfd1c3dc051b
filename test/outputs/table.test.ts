import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import stringWidth from 'string-width'
import {describe, expect, test} from 'vitest'
import {plainLooks} from '../../src/output/record-formats/record-format.js'
import {table} from '../../src/output/record-formats/table.js'
import {cutTo} from '../../src/output/table/columns.js'
import {resolutionsWords} from '../../src/output/table/resolutions-words.js'
import {proforma} from '../cli-proforma.js'
import {folder, run} from '../cli-world.js'
import {lawRuns} from '../laws/law-runs.js'
import {lawSeed} from '../laws/law-seed.js'
import {anyRecord, anyText} from './any-record.js'
import {fixtureRecords} from './fixture-records.js'

const [sample] = fixtureRecords
if (!sample) throw new Error('there is no fixture')
const printed = (record: typeof sample, width: number | null) =>
  table({width, bom: false, looks: plainLooks}).record(record)
const group = (kind: 'resolved' | 'recommended', count: number, to: string | null = null) => ({
  kind,
  to,
  basis: 'stated' as const,
  lead: null,
  items: Array.from({length: count}, () => ({heading: null, label: null, text: 'x', items: []})),
})

describe('a table for eyes', () => {
  const files = () => ({
    'a.txt': proforma('Lamps'),
    'b.txt': proforma('').replace('.....12th March 2015', ''),
    'c.txt': proforma('Resurfacing of the footpath between the lock and the lower bridge').replace(
      /RESOLVED/,
      'RECOMMENDED to Council',
    ),
    'd.txt': proforma('Hedges').replace('Midnight on Friday,', '5.00 p.m. on Friday,'),
  })

  test('is as wide as its terminal, with the title last', async () => {
    const world = {stdoutIsTTY: true, columns: () => 80, env: {NO_COLOR: '1'}}
    const {exitCode, stdout} = await run(['parse', folder(files()), '-f', 'table'], world)
    expect(exitCode).toBe(0)
    expect(stdout).toBe(
      [
        'MEETING     CALL-IN BY        RESOLUTIONS     TITLE',
        '2015-03-12  2015-03-20         2 resolved     Lamps',
        'undated     2015-03-20         2 resolved     untitled',
        '2015-03-12  2015-03-20         2 recommended  Resurfacing of the footpath betwe…',
        '2015-03-12  2015-03-20 17:00   2 resolved     Hedges',
        '',
      ].join('\n'),
    )
  })

  test('says more on a wide terminal, and less on a narrow one', async () => {
    const root = folder(files())
    const at = async (columns: number | null) =>
      (await run(['parse', root, '-f', 'table'], {stdoutIsTTY: true, columns: () => columns})).stdout.split('\n')[3]
    expect(await at(130)).toMatch(/ 2 recommended to Council {3}Resurfacing .* lower bridge$/)
    expect(await at(null)).toBe(await at(80))
    expect(await at(40)).toBe('2015-03-12  Resurfacing of the footpath…')
    expect(await at(13)).toBe('2015-03-12  …')
    expect(await at(5)).toBe('2015…')
  })

  test('is not cut in a pipe or a file, unless COLUMNS says so', async () => {
    const root = folder(files())
    const argv = ['parse', root, '-f', 'table']
    expect((await run(argv)).stdout).toContain('the lower bridge\n')
    expect((await run(argv, {env: {COLUMNS: '80'}})).stdout).toContain('betwe…\n')
    const unlimited = (await run(argv, {env: {COLUMNS: '0'}})).stdout
    expect(unlimited).toContain('the lower bridge\n')
    await run([...argv, '-o', `${root}/out.txt`], {stdoutIsTTY: true, columns: () => 20, env: {FORCE_COLOR: '1'}})
    expect(readFileSync(`${root}/out.txt`, 'utf8')).toBe(unlimited)
  })

  test('has looks where there are colours', async () => {
    const root = folder(files())
    const {stdout} = await run(['parse', root, '-f', 'table'], {env: {FORCE_COLOR: '1'}})
    expect(stdout).toContain('\u001b[1mTITLE\u001b[22m')
    expect(stdout).toContain('\u001b[2muntitled\u001b[22m')
    const plain = await run(['parse', root, '-f', 'table', '--no-color'], {env: {FORCE_COLOR: '1'}})
    expect(plain.stdout).not.toContain('\u001b')
  })

  test('of documents that were all refused is its head', async () => {
    const {exitCode, stdout} = await run(['parse', folder({'a.txt': 'Dear Sir'}), '-f', 'table'])
    expect({exitCode, lines: stdout.split('\n').length}).toEqual({exitCode: 1, lines: 2})
  })
})

test.each([
  [[], null],
  [[group('resolved', 3)], ' 3 resolved'],
  [[group('resolved', 12)], '12 resolved'],
  [[group('recommended', 2, 'Council')], ' 2 recommended to Council'],
  [[group('resolved', 2), group('recommended', 1, 'Council')], ' 2 resolved, 1 to Council'],
  [[group('resolved', 2), group('resolved', 1)], ' 3 resolved'],
])('resolutions in words %#', (groups, words) => {
  expect(resolutionsWords(groups, false)).toBe(words)
})

test.each([
  ['漢字漢字', 5, '漢字…'],
  ['漢字漢字', 4, '漢…'],
  ['e\u0301e\u0301e\u0301', 3, 'e\u0301e\u0301e\u0301'],
  ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  ['👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧…'],
  ['abc', 1, '…'],
  ['abc', 0, ''],
])('%j in %i columns is %j', (text, width, cut) => {
  expect(cutTo(text, width)).toBe(cut)
})

test('no line is wider than the page, and none holds what drives a terminal', () => {
  const lines = fc.tuple(anyRecord, anyText, fc.integer({min: 1, max: 200}))
  fc.assert(
    fc.property(lines, ([record, title, width]) => {
      for (const line of [printed(record, width), printed({...record, title: title || 'x'}, width)]) {
        expect(stringWidth(line)).toBeLessThanOrEqual(width)
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
      }
    }),
    {numRuns: Math.ceil(lawRuns / 2), seed: lawSeed},
  )
})

test('a title of many megabytes, or of one endless letter, is cut at once', () => {
  for (const title of ['x'.repeat(5_000_000), `e${'\u0301'.repeat(1_000_000)}`]) {
    expect(stringWidth(printed({...sample, title}, 80))).toBeLessThanOrEqual(80)
  }
})
