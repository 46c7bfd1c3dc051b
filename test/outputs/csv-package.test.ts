import {createHash} from 'node:crypto'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Package} from 'datapackage'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {DecisionRecord} from '../../src/index.js'
import {resolutionRows} from '../../src/output/csv/resolutions-table.js'
import {proforma} from '../cli-proforma.js'
import {folder, run} from '../cli-world.js'
import {fixturesFolder} from '../support/fixtures.js'
import {cellsOf, mapped} from './cells-of.js'
import type {Descriptor} from './descriptor.js'
import {type Row, readCsv} from './read-csv.js'

const text = proforma('Lamps')
type Message = {path: string; code: string; message: string; line: number; column: number}

/** The package of what the paths name, and what NDJSON holds of the same. */
async function packageOf(paths: readonly string[], root: string = folder()) {
  const target = join(root, 'package')
  const options = ['--fail-on', 'never', '-q']
  const made = await run(['parse', ...paths, '-f', 'csv', '-o', target, ...options])
  const {records} = await run(['parse', ...paths, ...options, '--messages', join(root, 'messages')])
  return {
    made,
    target,
    records: records as unknown as DecisionRecord[], // NDJSON holds records
    messages: readFileSync(join(root, 'messages'), 'utf8')
      .split('\n')
      .slice(0, -1)
      .map(line => JSON.parse(line) as Message),
    rows: (name: string): Row[] => readCsv(readFileSync(join(target, `${name}.csv`), 'utf8')),
  }
}

/** What another program finds wrong with a package, reading every row by its schema and following every foreign key. */
async function faultsOf(target: string): Promise<string[]> {
  const found = await Package.load(join(target, 'datapackage.json'))
  const faults = [found, ...found.resources].flatMap(({valid, errors}) => (valid ? [] : errors.map(String)))
  for (const resource of found.resources)
    await resource.read({keyed: true, relations: true}).catch(error => {
      const {rowNumber, errors = []} = error as {rowNumber?: number; errors?: readonly Error[]} // a TableSchemaError
      faults.push(`${resource.name}:${rowNumber} ${error} ${errors.join(' ')}`)
    })
  return faults
}

const descriptorOf = (target: string): Descriptor => JSON.parse(readFileSync(join(target, 'datapackage.json'), 'utf8'))

describe('the package of every fixture', () => {
  const root = mkdtempSync(join(tmpdir(), 'decisions-test-'))
  let all: Awaited<ReturnType<typeof packageOf>>
  beforeAll(async () => {
    all = await packageOf([fixturesFolder], root)
  }, 60_000)
  afterAll(() => rmSync(root, {recursive: true}))

  test('holds four files and nothing else', () => {
    expect(all.made).toMatchObject({exitCode: 0, stdout: ''})
    expect(readdirSync(all.target)).toEqual(['datapackage.json', 'decisions.csv', 'messages.csv', 'resolutions.csv'])
    expect(all.records.length).toBeGreaterThan(150)
  })

  test('is valid, row for row and key for key, for another program', async () => {
    expect(await faultsOf(all.target)).toEqual([])
  })

  test('says how large its files are and what they come to', () => {
    for (const {path, bytes, hash} of descriptorOf(all.target).resources) {
      const content = readFileSync(join(all.target, path))
      expect({path, bytes, hash}).toEqual({
        path,
        bytes: content.length,
        hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
      })
    }
  })

  test('holds the records of NDJSON', () => {
    const rows = all.rows('decisions')
    expect(rows.map(row => Object.fromEntries(Object.keys(mapped).map(name => [name, row[name]])))).toEqual(
      all.records.map(cellsOf),
    )
    expect(rows.map(({record_number}) => Number(record_number))).toEqual(all.records.map((_, at) => at + 1))
  })

  test('holds their items, sub-items too, from which the tree grows again', () => {
    type Node = {heading?: string | null; label: string | null; text: string; items: Node[]}
    const grown = new Map<number, {kind: string; to: string; lead: string; basis: string; items: Node[]}[]>()
    let open: Node[][] = []
    for (const row of all.rows('resolutions')) {
      const groups = grown.get(Number(row.record_number)) ?? []
      grown.set(Number(row.record_number), groups)
      const {kind = '', recommended_to: to = '', lead = '', basis = ''} = row
      if (groups.length < Number(row.group_number)) groups.push({kind, to, lead, basis, items: []})
      const depth = Number(row.depth)
      if (depth === 0) continue
      if (depth === 1) open = [groups.at(-1)?.items ?? []]
      const node: Node = {
        ...(depth === 1 && {heading: row.heading || null}),
        label: row.label || null,
        text: row.text ?? '',
        items: [],
      }
      open[depth - 1]?.push(node)
      open = [...open.slice(0, depth), node.items]
    }
    expect(all.records.map((_, at) => grown.get(at + 1) ?? [])).toEqual(
      all.records.map(({resolutions}) =>
        resolutions.map(({to, lead, ...group}) => ({...group, to: to ?? '', lead: lead ?? ''})),
      ),
    )
  })

  test('holds every message: those of its records under their number, the others under none', () => {
    const rows = all.rows('messages')
    const shown = ({path, code, line, column, message}: Message | Row) => [
      path,
      code,
      Number(line),
      Number(column),
      message,
    ]
    for (const [at, {messages, key, source}] of all.records.entries())
      expect(rows.filter(row => row.record_number === String(at + 1) && row.key === key).map(shown)).toEqual(
        messages.map(message => shown({...message, path: source.path})),
      )
    const distinct = (list: (Message | Row)[]) => [...new Set(list.map(row => JSON.stringify(shown(row))))].sort()
    expect(distinct(rows)).toEqual(distinct(all.messages))
    const held = new Set(
      all.records.flatMap(({messages, source: {path}}) =>
        messages.map(message => JSON.stringify(shown({...message, path}))),
      ),
    )
    const others = all.messages.map(shown).filter(message => !held.has(JSON.stringify(message)))
    expect(others.length).toBeGreaterThan(10)
    expect(rows.filter(({record_number, key}) => record_number === '' && key === '').map(shown)).toEqual(others)
  })
})

describe('a package', () => {
  test('has the same bytes for the same documents', async () => {
    const [one, other] = [
      await packageOf([join(fixturesFolder, 'archive')]),
      await packageOf([join(fixturesFolder, 'archive')]),
    ]
    for (const name of readdirSync(one.target))
      expect(readFileSync(join(one.target, name)).equals(readFileSync(join(other.target, name)))).toBe(true)
  })

  test('is valid where one file lies in two places: its copies share a key and have two numbers', async () => {
    const root = folder({'a.txt': text, 'b.txt': text})
    const {target, rows, records} = await packageOf([root])
    expect(await faultsOf(target)).toEqual([])
    expect(new Set(records.map(({key}) => key)).size).toBe(1)
    expect(rows('decisions').map(row => [row.record_number, row.source_path])).toEqual([
      ['1', `${root}/a.txt`],
      ['2', `${root}/b.txt`],
    ])
    expect(rows('resolutions').map(row => [row.record_number, row.position, row.path])).toEqual([
      ['1', '1', '1'],
      ['1', '2', '2'],
      ['2', '1', '1'],
      ['2', '2', '2'],
    ])
  })

  test('is valid where no document gave a record', async () => {
    const {target, rows} = await packageOf([folder({'a.txt': 'Dear Sir'})])
    expect(await faultsOf(target)).toEqual([])
    expect([rows('decisions'), rows('resolutions')]).toEqual([[], []])
    expect(rows('messages')).toMatchObject([{record_number: '', key: '', code: 'format-unknown', line: '1'}])
  })

  test('is valid where a document is hostile', async () => {
    const evil = proforma(`=HYPERLINK("http://example.org","Lamps")`).replace(
      'Mrs Tansy Oldroyd be thanked.',
      `"Quotes", commas\n\n   a. =1+1\n\n   b. @SUM(A1), ${'\u202e'}`,
    )
    const {target, rows, records} = await packageOf([folder({'=cmd,"x"\n.txt': evil})])
    expect(await faultsOf(target)).toEqual([])
    expect(rows('decisions')).toMatchObject(records.map(cellsOf))
    for (const name of ['decisions', 'resolutions', 'messages'])
      expect(readFileSync(join(target, `${name}.csv`), 'utf8')).not.toMatch(/(?:^|[,\n])"?[=+@]/)
  })

  test('is found broken when it is: the check sees a wrong enum, a wrong key and a record that is not there', async () => {
    const {target} = await packageOf([folder({'a.txt': text})])
    const spoil = async (name: string, from: RegExp, to: string) => {
      const file = join(target, name)
      const whole = readFileSync(file, 'utf8')
      writeFileSync(file, whole.replace(from, to))
      const faults = await faultsOf(target)
      writeFileSync(file, whole)
      return faults
    }
    expect(await spoil('decisions.csv', /,numbered,/, ',word,')).toContainEqual(expect.stringMatching(/^decisions:2 /))
    expect(await spoil('decisions.csv', /,2015-03-12/, ',2015-13-12')).toContainEqual(
      expect.stringMatching(/^decisions:2 /),
    )
    expect(await spoil('resolutions.csv', /\n1,/, '\n7,')).toEqual([
      expect.stringMatching(/^resolutions:2 .*Foreign key/),
    ])
    expect(await spoil('resolutions.csv', /,2,1,resolved/, ',1,1,resolved')).toEqual([
      expect.stringMatching(/^resolutions:3 .*unique/),
    ])
    expect(await spoil('datapackage.json', /"type": "date"/, '"type": "day"')).not.toEqual([])
    expect(await faultsOf(target)).toEqual([])
  })

  test('begins each table with a byte order mark where --bom asks for it, and counts it', async () => {
    const root = folder({'a.txt': text})
    await run(['parse', `${root}/a.txt`, '-f', 'csv', '--bom', '-o', `${root}/out`])
    for (const {path, bytes} of descriptorOf(`${root}/out`).resources) {
      const content = readFileSync(`${root}/out/${path}`)
      expect([content.subarray(0, 3).toString('hex'), content.length]).toEqual(['efbbbf', bytes])
    }
  })
})

describe('a group that holds no item', () => {
  test('is a row of its own, or its words would be lost', () => {
    const group = {kind: 'resolved', to: null, basis: 'stated', lead: 'RESOLVED', items: []} as const
    const record = {resolutions: [group, group]} as unknown as DecisionRecord // all that rows are made of
    expect([...resolutionRows({number: 1, record})]).toMatchObject([
      {groupNumber: 1, position: 1, depth: 0, path: null, item: null},
      {groupNumber: 2, position: 2, depth: 0},
    ])
  })
})
