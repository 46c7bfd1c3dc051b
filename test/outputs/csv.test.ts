import {readFileSync} from 'node:fs'
import {stringify} from 'csv-stringify/sync'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type DecisionRecord, parse} from '../../src/index.js'
import {csvRow} from '../../src/output/csv/csv-row.js'
import {disarmFormula} from '../../src/output/csv/disarm-formula.js'
import {csv} from '../../src/output/record-formats/csv.js'
import {plainLooks} from '../../src/output/record-formats/record-format.js'
import {narrativeText, resolutionsText} from '../../src/output/running-text.js'
import {proforma} from '../cli-proforma.js'
import {folder, run} from '../cli-world.js'
import {lawSeed} from '../laws/law-seed.js'
import {anyLetter} from '../support/any-letter.js'
import {cellsOf, mapped} from './cells-of.js'
import {armed, readCsv} from './read-csv.js'

const text = proforma('Lamps')
const mark = '\ufeff'

describe('--format csv on stdout, or into a file', () => {
  test('is one table with a row a record, the same in both', async () => {
    const root = folder({'a.txt': text, 'bad.txt': 'minutes', 'c.txt': proforma('Cycle path')})
    const {records} = await run(['parse', root])
    const {exitCode, stdout} = await run(['parse', root, '-f', 'csv'])
    expect(exitCode).toBe(1)
    expect(readCsv(stdout)).toEqual(
      (records as unknown as DecisionRecord[]).map(record => expect.objectContaining(cellsOf(record))),
    )
    expect(stdout.split('\r\n').at(-1)).toBe('')
    for (const name of ['out.csv', 'OUT.CSV']) {
      expect(await run(['parse', root, '-f', 'csv', '-o', `${root}/${name}`])).toMatchObject({exitCode: 1, stdout: ''})
      expect(readFileSync(`${root}/${name}`, 'utf8')).toBe(stdout)
    }
  })

  test('is its header alone where no document gave a record, and nothing where nothing was read', async () => {
    const root = folder({'bad.txt': 'minutes', 'none/readme': ''})
    const {stdout} = await run(['parse', `${root}/bad.txt`, '-f', 'csv'])
    expect(stdout).toMatch(/^record_number,key,id,.*,source_range_end\r\n$/)
    expect(await run(['parse', `${root}/none`, '-f', 'csv'])).toMatchObject({exitCode: 2, stdout: ''})
  })

  test('begins with a byte order mark where --bom asks for it, which goes with no other format', async () => {
    const root = folder({'a.txt': text})
    const {stdout} = await run(['parse', root, '-f', 'csv'])
    expect((await run(['parse', root, '-f', 'csv', '--bom'])).stdout).toBe(mark + stdout)
    for (const format of ['ndjson', 'json'])
      expect(await run(['parse', root, '-f', format, '--bom'])).toMatchObject({
        exitCode: 2,
        stdout: '',
        stderr: `error: \`--bom\` goes with \`--format csv\`, not with \`${format}\`\n`,
      })
  })
})

describe('a cell that a spreadsheet would run', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+44 1642 000000', "'+44 1642 000000"],
    ["-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"],
    ['- Mondays', "'- Mondays"],
    ['-110,000', "'-110,000"],
    ['@SUM(A1:A9)', "'@SUM(A1:A9)"],
    ['\t=1+1', "'\t=1+1"],
    ['\tlamps', "'\tlamps"],
    ['\r=1+1', "'\r=1+1"],
    ['\nlamps', "'\nlamps"],
    ['  =1+1', "'  =1+1"],
    ['\u00a0\u200b=1+1', "'\u00a0\u200b=1+1"],
    ['\0=1+1', "'\0=1+1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A1', "'＠A1"],
    ["'=1+1", "''=1+1"],
    ["''\t", "'''\t"],
    ["'-5", "''-5"],
  ])('%j is %j', (printed, harmless) => {
    expect(disarmFormula(printed)).toBe(harmless)
    expect(armed(harmless)).toBe(printed)
  })

  test.each([
    ['-5'],
    ['-12.50'],
    ['-'],
    ['2014-10-09'],
    ['2014-10-18T00:00:00+01:00'],
    ['24:00'],
    ['£4,000'],
    ["'tis"],
    ["'"],
    ["'' said the Leader"],
    [' lamps'],
    ['• Mondays - 120'],
    ['a=b'],
    [''],
  ])('%j is none and stays', printed => {
    expect(disarmFormula(printed)).toBe(printed)
    expect(armed(printed)).toBe(printed)
  })
})

/** Texts that a writer or a reader of CSV could stumble over, without halves of characters, which no file holds. */
const piece = fc.oneof(
  fc.constantFrom("'", "''", '=', '+', '-', '@', '＝', '\t', '\r', '\n', '\r\n', '"', '""', ',', ';', ' ', '\0', mark),
  fc.constantFrom('=HYPERLINK("x")', '\u200b', '•', '1', 'lamps', '\u2028', '𝒳', '\\', '\\"', '#', 'NA'),
  fc.string({unit: anyLetter, maxLength: 4}),
)
const anyText = fc.array(piece, {maxLength: 6}).map(pieces => pieces.join(''))
const words = anyText.filter(one => one !== '')

describe('rows', () => {
  test('are read back by another reader, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, {minLength: 2, maxLength: 4}), {minLength: 1, maxLength: 4}), rows => {
        const wide = rows.map(row => [...row, '', '', ''].slice(0, 4))
        const header = ['a', 'b', 'c', 'd']
        const table = [header, ...wide].map(row => `${csvRow(row)}\n`).join('')
        expect(readCsv(table).map(row => header.map(name => row[name]))).toEqual(wide)
      }),
      {numRuns: 500, seed: lawSeed},
    )
  })

  test.each([[['lamps', 1, null, '']], [['a,b', 'a"b', '"', ',']], [['a\nb', 'a\rb', 'a\r\nb', '£']]])(
    '%j is what another writer makes of it',
    cells => {
      const options = {record_delimiter: 'windows', quoted_match: /[\r\n]/} as const
      expect(`${csvRow(cells)}\n`).toBe(stringify([cells], options))
    },
  )

  test('of a record with hostile texts hold those texts', () => {
    const [example] = parse('a.txt', new TextEncoder().encode(text)).records
    const answer = (text: string) => ({status: 'stated' as const, text})
    const record = fc
      .record({title: words, reference: fc.option(words), path: anyText, reasons: words, callIn: words})
      .map(
        ({title, reference, path, reasons, callIn}): DecisionRecord => ({
          ...(example as DecisionRecord), // a whole proforma gives a record
          title,
          reference,
          reasons: answer(reasons),
          callIn: {...(example as DecisionRecord).callIn, text: callIn},
          source: {...(example as DecisionRecord).source, path},
          narrative: [{type: 'paragraph', text: reasons}],
        }),
      )
    fc.assert(
      fc.property(fc.array(record, {minLength: 1, maxLength: 3}), fc.boolean(), (records, bom) => {
        const {head, record} = csv({width: null, looks: plainLooks, bom})
        const rows = readCsv(`${[head, ...records.map(record)].join('\n')}\n`)
        expect(rows.map(row => Object.fromEntries(Object.keys(mapped).map(name => [name, row[name]])))).toEqual(
          records.map(cellsOf),
        )
        expect(rows.map(({narrative}) => narrative)).toEqual(records.map(({reasons}) => reasons.text))
        expect(rows.map(({record_number}) => record_number)).toEqual(records.map((_, at) => String(at + 1)))
      }),
      {numRuns: 200, seed: lawSeed},
    )
  })
})

describe('running text', () => {
  const item = (label: string | null, text: string) => ({label, text, items: []})

  test('is written as the texts of a record are', () => {
    expect(
      narrativeText([
        {type: 'heading', text: 'Costs'},
        {type: 'paragraph', text: 'The costs were:'},
        {type: 'list', ordered: true, items: [item('1', 'the wall:\na. north;\nb. south;'), item('2', 'the lamps.')]},
        {type: 'list', ordered: false, items: [item(null, 'dear;'), item(null, 'late.')]},
        {
          type: 'table',
          rows: [
            ['Part', 'Cost'],
            ['Wall', ''],
          ],
        },
      ]),
    ).toBe(
      'Costs\n\nThe costs were:\n1. the wall:\na. north;\nb. south;\n2. the lamps.\n\n• dear;\n• late.\n\nPart | Cost\nWall | ',
    )
    expect(narrativeText([])).toBe('')
  })

  test.each([
    ['RESOLVED that', [{heading: null, ...item(null, 'the report be noted.')}], 'RESOLVED that the report be noted.'],
    ['RESOLVED that:-', [{heading: null, ...item(null, 'the lamps.')}], 'RESOLVED that:-\n• the lamps.'],
    [
      'RESOLVED that:-',
      [{heading: 'Budget', ...item('4', 'It be spent.')}],
      'RESOLVED that:-\nBudget\n4. It be spent.',
    ],
    ['RESOLVED', [], 'RESOLVED'],
    [null, [{heading: null, ...item('1', 'It be noted.')}], '1. It be noted.'],
  ])('of a group that begins %j', (lead, items, expected) => {
    expect(resolutionsText([{kind: 'resolved', to: null, basis: 'stated', lead, items}])).toBe(expected)
  })
})
