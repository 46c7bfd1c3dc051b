import {statSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {type DecisionRecord, parse} from '../../src/index.js'
import {columnText} from '../../src/output/sqlite/column-text.js'
import {resolutionRows} from '../../src/output/sqlite/resolutions-table.js'
import {proforma} from '../cli-proforma.js'
import {folder, run} from '../cli-world.js'
import {ask, askColumn, checkSearch, linesOf} from './sqlite-database.js'

/** Reads documents that NDJSON carries into a database, and gives it with what NDJSON would have been. */
async function databaseOf(documents: readonly {path: string; text: string}[]): Promise<{file: string; ndjson: string}> {
  const root = folder({'in.ndjson': documents.map(document => JSON.stringify(document)).join('\n')})
  const argv = ['parse', '--from', 'ndjson', `${root}/in.ndjson`, '-q', '--fail-on', 'never']
  const file = `${root}/a.db`
  expect((await run([...argv, '-f', 'sqlite', '-o', file])).exitCode).toBe(0)
  return {file, ndjson: (await run(argv)).stdout}
}

describe('texts that SQLite would cut or lose', () => {
  test.each([
    ['plain £5 – é 🏛', 'plain £5 – é 🏛'],
    ['a\0b', 'a\\u{0}b'],
    ['\ud800x', '\\u{d800}x'],
    ['x\udc00', 'x\\u{dc00}'],
    ['🏛\ud83c', '🏛\\u{d83c}'],
  ])('%j stands in a column as %j', (text, expected) => {
    expect(columnText(text)).toBe(expected)
  })

  test('are escaped in columns and exact in the record', async () => {
    const names = ['a\0b.txt', 'c\u0085\u2028\u202e\x1b[31m.txt', "'; DROP TABLE decisions; --"]
    const {file, ndjson} = await databaseOf(names.map(path => ({path, text: proforma('Lamps')})))
    expect(linesOf(file)).toBe(ndjson)
    expect(askColumn(file, 'SELECT path FROM decisions ORDER BY row_id')).toEqual(names.map(columnText))
    expect(askColumn(file, 'SELECT path FROM documents ORDER BY id')).toEqual(names.map(columnText))
    expect(
      askColumn(file, 'SELECT record FROM decisions ORDER BY row_id').map(line => JSON.parse(String(line)).source.path),
    ).toEqual(names)
  })

  test('in a document keep every character after them', async () => {
    const text = proforma('Lamps\u0001\u200b and 🏛 lanterns').replace('be mended', 'be \u0007mended\u202e now')
    const {file, ndjson} = await databaseOf([{path: 'a.txt', text}])
    expect(linesOf(file)).toBe(ndjson)
    const {title} = JSON.parse(ndjson)
    expect(ask(file, 'SELECT title, length(title) AS length FROM decisions')).toEqual([
      {title, length: [...title].length},
    ])
    checkSearch(file)
  })
})

test('a text of megabytes, and words of any length', async () => {
  const long = `${'lamp '.repeat(400_000)}${'x'.repeat(1_000_000)}`
  const {file, ndjson} = await databaseOf([{path: 'a.txt', text: proforma('Lamps').replace('a report about', long)}])
  expect(linesOf(file)).toBe(ndjson)
  expect(askColumn(file, 'SELECT length(narrative) > 3000000 FROM decisions')).toEqual([1])
  checkSearch(file)
})

test('10,000 items in one document, and taking them out again', async () => {
  const bullets = '• A lamp.\n'.repeat(10)
  const items = Array.from({length: 999}, (_, at) => `${at + 1}. The lamps of:-\n\n${bullets}`).join('\n')
  const text = proforma('Lamps').replace(/1\. The lamps be mended\.\n\n2\. .*\n/, items)
  const {file, ndjson} = await databaseOf([{path: 'a.txt', text}])
  expect(linesOf(file)).toBe(ndjson)
  expect(askColumn(file, 'SELECT count(*) FROM resolutions')).toEqual([999 * 11])
  expect(ask(file, 'PRAGMA foreign_key_check')).toEqual([])
  const next = folder({'a.txt': proforma('Ferry')})
  await run(['parse', `${next}/a.txt`, '-q', '-f', 'sqlite', '-o', file])
  expect(askColumn(file, 'SELECT count(*) FROM resolutions')).toEqual([2])
  expect(statSync(file).size).toBeLessThan(200_000)
  checkSearch(file)
})

test('items are followed as deep as they go', () => {
  const [record] = parse('a.txt', new TextEncoder().encode(proforma('Lamps'))).records as [DecisionRecord]
  type Item = DecisionRecord['resolutions'][number]['items'][number]
  let deepest: Item = {heading: null, label: 'z', text: 'deepest', items: []}
  for (let depth = 0; depth < 10_000; depth++) deepest = {heading: null, label: null, text: '', items: [deepest]}
  const group = {...(record.resolutions[0] as DecisionRecord['resolutions'][number]), items: [deepest]}
  let last = null
  for (const row of resolutionRows({...record, resolutions: [group]}, 1, 1)) last = row
  expect(last).toMatchObject({id: 10_001, parentId: 10_000, depth: 10_000, item: {text: 'deepest'}})
})

test('a block of the operative part without an item keeps its lead', () => {
  const [record] = parse('a.txt', new TextEncoder().encode(proforma('Lamps'))).records as [DecisionRecord]
  const group = {...(record.resolutions[0] as DecisionRecord['resolutions'][number]), items: []}
  expect([...resolutionRows({...record, resolutions: [group]}, 1, 1)]).toMatchObject([
    {id: 1, item: null, group: {lead: group.lead}},
  ])
})
