import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import type {DecisionRecord} from '../../src/index.js'
import {tables} from '../../src/output/sqlite/layout.js'
import {views} from '../../src/output/sqlite/views.js'
import {proforma} from '../cli-proforma.js'
import {bin} from '../cli-spawn.js'
import {folder, type Run, run} from '../cli-world.js'
import {fixturesFolder} from '../support/fixtures.js'
import {ask, askColumn, checkSearch, linesOf, search} from './sqlite-database.js'

const all = ['parse', fixturesFolder, '--fail-on', 'never']

type Listed = {items: readonly {text: string; items: Listed['items']}[]}
type Described = {facets?: string[]; sort?: string; sort_desc?: string; label_column?: string}

const itemTexts = (lists: readonly Listed[]): string[] =>
  lists.flatMap(({items}) => items.flatMap(item => [item.text, ...itemTexts([item])]))

const recordsOf = ({records}: Run) => records as unknown as DecisionRecord[] // as the program wrote them

/** The scalars of a record that the test asks for, under the names of their columns. */
const scalarsOf = ({callIn, publication, source, ...record}: DecisionRecord) => ({
  key: record.key,
  id: record.id,
  reference: record.reference,
  meeting_date: record.meetingDate,
  title: record.title,
  reasons_status: record.reasons.status,
  alternative_options_text: record.alternativeOptions.text,
  call_in_time: callIn.time,
  call_in_deadline: callIn.deadline,
  publication_label: publication.label,
  publication_date: publication.date,
  path: source.path,
  range_end: source.range[1],
  coverage_unclaimed: record.coverage?.unclaimed,
})

const python = `import sqlite3, sys
print(sqlite3.sqlite_version_info[0] * 100 + sqlite3.sqlite_version_info[1])
if not sys.argv[1] or sqlite3.sqlite_version_info < (3, 37): sys.exit()
db = sqlite3.connect(sys.argv[1])
print(db.execute('PRAGMA integrity_check').fetchone()[0])
print(len(db.execute('PRAGMA foreign_key_check').fetchall()))
print(db.execute('SELECT count(*) FROM decisions').fetchone()[0])
print(('Cycle Path from Mossdale to Larkfield',) in db.execute("SELECT title FROM decisions_fts WHERE decisions_fts MATCH 'benches'").fetchall())`

describe('a database of all fixtures', () => {
  let file = ''
  let plain: Run
  beforeAll(async () => {
    const root = mkdtempSync(join(tmpdir(), 'decisions-test-'))
    file = `${root}/archive.db`
    plain = await run([...all, '--messages', `${file}.messages`])
    expect(await run([...all, '-f', 'sqlite', '-o', file])).toMatchObject({exitCode: 0, stdout: ''})
    return () => rmSync(root, {recursive: true})
  }, 60_000)

  test('is whole, by another build of SQLite', () => {
    expect(askColumn(file, 'PRAGMA integrity_check')).toEqual(['ok'])
    expect(ask(file, 'PRAGMA foreign_key_check')).toEqual([])
    const strict = "SELECT name FROM pragma_table_list WHERE strict = 1 AND name NOT LIKE 'sqlite_%'"
    expect(askColumn(file, strict).sort()).toEqual(tables.map(({name}) => name).sort())
  })

  test('gives the NDJSON back, byte for byte', () => {
    expect(linesOf(file)).toBe(plain.stdout)
  })

  test('has a row for each record, document, item and message', () => {
    const [files, , refused] = (plain.said.at(-1) ?? '').match(/\d+/g) ?? []
    expect(
      ask(file, 'SELECT count(*) AS files, sum(records) AS records, sum(is_refused) AS refused FROM documents'),
    ).toEqual([{files: Number(files), records: plain.records.length, refused: Number(refused)}])
    const told = readFileSync(`${file}.messages`, 'utf8').trimEnd().split('\n')
    expect(
      ask(
        file,
        'SELECT path, code, severity, message, line, column FROM messages JOIN documents ON documents.id = document_id ORDER BY messages.id',
      ),
    ).toEqual(told.map(line => JSON.parse(line)))
    expect(askColumn(file, 'SELECT text FROM resolutions WHERE text IS NOT NULL ORDER BY id')).toEqual(
      recordsOf(plain).flatMap(record => itemTexts(record.resolutions)),
    )
  })

  test('has the scalars of a record as columns', () => {
    const sql = `SELECT key, id, reference, meeting_date, title, reasons_status, alternative_options_text, call_in_time,
      call_in_deadline, publication_label, publication_date, path, range_end, coverage_unclaimed
      FROM decisions ORDER BY row_id`
    expect(ask(file, sql)).toEqual(recordsOf(plain).map(scalarsOf))
  })

  test.each([
    ['a title', 'thistle', 'Opening Hours of the Thistle Street Library'],
    ['the narrative', 'visitors', 'Opening Hours of the Thistle Street Library'],
    ['a resolution', 'saturdays', 'Opening Hours of the Thistle Street Library'],
    ['a sub-item', 'benches', 'Cycle Path from Mossdale to Larkfield'],
    ['the reasons', 'reasons_text: informed', 'Homes for Children: Half-Year Report'],
  ])('finds a word of %s', (_, words, title) => {
    expect(search(file, words)).toContain(title)
    checkSearch(file)
  })

  test.each(views.map(({name}) => name))('answers `%s`', name => {
    expect(ask(file, `SELECT * FROM ${name}`).length).toBeGreaterThan(0)
  })

  test('answers them rightly', () => {
    expect(ask(file, 'SELECT sum(records) AS records FROM decisions_by_year')).toEqual([
      {records: plain.records.length},
    ])
    expect(ask(file, 'SELECT sum(records) AS records FROM decisions_by_month')).toEqual([
      {records: plain.records.length},
    ])
    expect(ask(file, 'SELECT sum(messages) AS messages FROM messages_by_code')).toEqual(
      ask(file, 'SELECT count(*) AS messages FROM messages'),
    )
    expect(
      ask(file, "SELECT section, status FROM statutory_gaps WHERE path LIKE '%/boating-lake.txt' ORDER BY section"),
    ).toEqual(
      ['alternative_options', 'conflicts_of_interest', 'dispensations'].map(section => ({section, status: 'blank'})),
    )
    expect(
      ask(file, "SELECT item, text FROM recommendations_to_council WHERE path LIKE '%/local-plan-consultation.txt'"),
    ).toEqual([{item: '3', text: 'The plan be adopted.'}])
    expect(ask(file, "SELECT call_in_deadline, days FROM call_in_deadlines WHERE path LIKE '%/cycle-path.md'")).toEqual(
      [{call_in_deadline: '2018-07-21T00:00:00+01:00', days: 4}],
    )
    expect(askColumn(file, 'SELECT count(*) FROM refused_documents')).toEqual(
      askColumn(file, "SELECT count(*) FROM messages WHERE severity = 'error'"),
    )
    expect(askColumn(file, 'SELECT min(copies) FROM decision_copies')).toEqual([2])
  })

  test('knows each item by its labels and by the item above it', () => {
    const rows = ask(
      file,
      `SELECT child.path, child.depth, parent.path AS parent FROM resolutions AS child
       LEFT JOIN resolutions AS parent ON parent.id = child.parent_id
       JOIN decisions ON row_id = child.decision_row_id WHERE decisions.path LIKE '%/cycle-path.md' ORDER BY child.id`,
    )
    expect(rows).toEqual([
      {path: '1', depth: 0, parent: null},
      {path: '2', depth: 0, parent: null},
      {path: '2.[1]', depth: 1, parent: '2'},
      {path: '2.[2]', depth: 1, parent: '2'},
    ])
  })

  test('is described for Datasette, every column of it', () => {
    const {databases} = JSON.parse(readFileSync(file.replace('.db', '.metadata.json'), 'utf8'))
    const described = databases.archive.tables
    expect(Object.keys(described)).toEqual([...tables, ...views].map(({name}) => name))
    const columnsOf = (name: string) => askColumn(file, `SELECT name FROM pragma_table_info('${name}')`)
    for (const {name} of tables) expect(Object.keys(described[name].columns)).toEqual(columnsOf(name))
    for (const {name} of views)
      expect(columnsOf(name)).toEqual(expect.arrayContaining(Object.keys(described[name].columns)))
    for (const [name, {facets = [], sort, sort_desc, label_column}] of Object.entries<Described>(described))
      for (const column of [...facets, sort, sort_desc, label_column])
        if (column !== undefined) expect(columnsOf(name)).toContain(column)
  })

  test('is known to be searchable, as Datasette and sqlite-utils ask', () => {
    const asked = `SELECT name FROM sqlite_master WHERE rootpage = 0
      AND sql LIKE '%VIRTUAL TABLE%USING FTS%content="decisions"%'`
    expect(askColumn(file, asked)).toEqual(['decisions_fts'])
  })

  test.skipIf(spawnSync('python3', ['-c', python, '']).status === null)('opens in Python, searchable', () => {
    const [version, ...told] = execFileSync('python3', ['-c', python, file], {encoding: 'utf8'}).trim().split('\n')
    // STRICT tables need 3.37.
    if (Number(version) >= 337) expect(told).toEqual(['ok', '0', String(plain.records.length), 'True'])
  })
})

test('the same documents give the same file, byte for byte', async () => {
  const root = folder()
  for (const name of ['a', 'b']) {
    await run(['parse', `${fixturesFolder}/archive`, '-f', 'sqlite', '-o', `${root}/archive.db`])
    renameSync(`${root}/archive.db`, `${root}/${name}.db`)
  }
  expect(readFileSync(`${root}/a.db`).equals(readFileSync(`${root}/b.db`))).toBe(true)
})

test('the built command writes it too, with the package from where it is installed', () => {
  const root = folder({'a.txt': proforma('Lamps')})
  execFileSync(process.execPath, [bin, 'parse', `${root}/a.txt`, '-q', '-f', 'sqlite', '-o', `${root}/a.db`])
  expect(askColumn(`${root}/a.db`, 'SELECT title FROM decisions')).toEqual(['Lamps'])
})

test('SQLite is loaded where it is asked for, and nowhere else', () => {
  const root = folder({'a.txt': proforma('Lamps')})
  const isLoaded = (argv: readonly string[]): boolean =>
    spawnSync(process.execPath, [bin, ...argv], {
      encoding: 'utf8',
      env: {...process.env, NODE_DEBUG: 'module,esm'},
    }).stderr.includes('node-sqlite3-wasm')
  expect(isLoaded(['parse', '-q', `${root}/a.txt`, '-f', 'sqlite', '-o', `${root}/a.db`])).toBe(true)
  expect(isLoaded(['parse', '-q', `${root}/a.txt`])).toBe(false)
  expect(isLoaded(['--version'])).toBe(false)
})
