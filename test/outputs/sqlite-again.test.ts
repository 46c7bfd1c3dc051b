import {mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {proforma} from '../cli-proforma.js'
import {folder, type Run, run} from '../cli-world.js'
import {ask, askColumn, checkSearch, contentOf, linesOf, open, search} from './sqlite-database.js'

/** A folder `in` with documents, and how they are read into the database beside it. */
function world(files: Readonly<Record<string, string>>) {
  const root = folder(Object.fromEntries(Object.entries(files).map(([name, text]) => [`in/${name}`, text])))
  const database = `${root}/archive.db`
  return {
    root,
    database,
    read: (...options: string[]): Promise<Run> =>
      run(['parse', `${root}/in`, '-q', '-f', 'sqlite', '-o', database, '--fail-on', 'never', ...options]),
    /** The database holds what the documents give now, and the search index knows it. */
    async isCurrent(): Promise<void> {
      expect(linesOf(database)).toBe((await run(['parse', `${root}/in`, '-q', '--fail-on', 'never'])).stdout)
      expect(ask(database, 'PRAGMA foreign_key_check')).toEqual([])
      expect(askColumn(database, 'PRAGMA integrity_check')).toEqual(['ok'])
      checkSearch(database)
    },
  }
}

const rowOf = (database: string, title: string) =>
  ask(database, `SELECT row_id, document_id FROM decisions WHERE title = '${title}'`)

describe('running again', () => {
  test('over the same documents leaves the file untouched', async () => {
    const {database, read} = world({'a.txt': proforma('Lamps'), 'b.txt': 'minutes'})
    await read()
    const before = {bytes: readFileSync(database), inode: statSync(database).ino}
    expect(await read()).toMatchObject({exitCode: 0})
    expect(readFileSync(database).equals(before.bytes)).toBe(true)
    expect(statSync(database).ino).toBe(before.inode)
  })

  test('replaces what changed, takes out what went, adds what came, and keeps the rows of the rest', async () => {
    const {root, database, read, isCurrent} = world({
      'a.txt': proforma('Lamps'),
      'b.txt': proforma('Hedgerows'),
      'c.txt': proforma('Ferry'),
      'd.txt': 'minutes',
    })
    await read()
    const kept = rowOf(database, 'Ferry')
    writeFileSync(`${root}/in/a.txt`, proforma('Lanterns').replace('be mended', 'be repainted'))
    rmSync(`${root}/in/b.txt`)
    writeFileSync(`${root}/in/bb.txt`, proforma('Windmill'))
    writeFileSync(`${root}/in/d.txt`, proforma('Harbour'))
    expect(await read()).toMatchObject({exitCode: 0})
    await isCurrent()
    expect(rowOf(database, 'Ferry')).toEqual(kept)
    expect(askColumn(database, 'SELECT title FROM decisions ORDER BY title')).toEqual([
      'Ferry',
      'Harbour',
      'Lanterns',
      'Windmill',
    ])
    expect(askColumn(database, 'SELECT count(*) FROM refused_documents')).toEqual([0])
    expect(search(database, 'repainted')).toEqual(['Lanterns'])
    expect(search(database, 'lamps OR hedgerows')).toHaveLength(4) // the lamps stand in each narrative
    expect(search(database, 'title: lamps OR hedgerows')).toEqual([])
  })

  test('leaves no word of a document that went in the file', async () => {
    const secret = 'Quicksilverish'
    const {root, database, read} = world({'a.txt': proforma('Lamps'), 'b.txt': proforma(secret)})
    await read()
    const words = () => readFileSync(database, 'latin1').toLowerCase().includes(secret.toLowerCase())
    expect(words()).toBe(true)
    rmSync(`${root}/in/b.txt`)
    await read()
    expect(words()).toBe(false)
  })

  test('keeps the order of the run where a document is put in between', async () => {
    const {root, read, isCurrent} = world({'a.txt': proforma('Lamps'), 'c.txt': proforma('Ferry')})
    await read()
    writeFileSync(`${root}/in/b.txt`, proforma('Windmill'))
    await read()
    await isCurrent()
  })

  test('with other options writes the records anew', async () => {
    const {database, read, isCurrent} = world({'a.txt': proforma('Lamps')})
    await read()
    await read('--no-evidence')
    expect(askColumn(database, "SELECT json_extract(record, '$.evidence') FROM decisions")).toEqual([null])
    expect(askColumn(database, 'SELECT coverage_value FROM decisions')).toEqual([null])
    await read()
    await isCurrent()
  })

  test('comes to the same as a database that is made of what is there now', async () => {
    const {root, database, read} = world({'a.txt': proforma('Lamps'), 'b.txt': proforma('Ferry')})
    await read()
    const first = contentOf(database)
    renameSync(`${root}/in`, `${root}/away`)
    mkdirSync(`${root}/in`)
    writeFileSync(`${root}/in/z.txt`, proforma('Windmill'))
    await read()
    rmSync(`${root}/in`, {recursive: true})
    renameSync(`${root}/away`, `${root}/in`)
    await read('--force')
    expect(contentOf(database)).toEqual(first)
  })

  test('keeps what people added to it', async () => {
    const {root, database, read} = world({'a.txt': proforma('Lamps')})
    await read()
    const own = open(database)
    own.exec("CREATE TABLE notes (text); INSERT INTO notes VALUES ('mine')")
    own.close()
    writeFileSync(`${root}/in/b.txt`, proforma('Ferry'))
    await read()
    expect(askColumn(database, 'SELECT text FROM notes')).toEqual(['mine'])
  })

  test('where nothing is there to read leaves it as it was', async () => {
    const {root, database, read} = world({'a.txt': proforma('Lamps')})
    await read()
    rmSync(`${root}/in/a.txt`)
    expect((await read()).exitCode).toBe(2)
    expect(askColumn(database, 'SELECT title FROM decisions')).toEqual(['Lamps'])
  })
})

test('a path that is read twice has two rows, and every broken line its own', async () => {
  const line = (title: string) => JSON.stringify({path: 'a.txt', text: proforma(title)})
  const root = folder({'in.ndjson': [line('Lamps'), 'no line', line('Ferry'), '{}', line('Ferry')].join('\n')})
  const argv = ['parse', '--from', 'ndjson', `${root}/in.ndjson`, '-q', '--fail-on', 'never']
  for (let times = 0; times < 2; times++) {
    expect((await run([...argv, '-f', 'sqlite', '-o', `${root}/a.db`])).exitCode).toBe(0)
    expect(linesOf(`${root}/a.db`)).toBe((await run(argv)).stdout)
    expect(ask(`${root}/a.db`, 'SELECT code, line FROM refused_documents')).toEqual([
      {code: 'line-invalid', line: 2},
      {code: 'line-invalid', line: 4},
    ])
  }
})

test('the search stays right when people change or delete rows themselves', async () => {
  const {database, read} = world({'a.txt': proforma('Lamps'), 'b.txt': proforma('Ferry')})
  await read()
  const own = open(database)
  own.exec(
    "UPDATE decisions SET title = 'Windmill' WHERE title = 'Lamps'; DELETE FROM documents WHERE path LIKE '%b.txt'",
  )
  own.close()
  checkSearch(database)
  expect(search(database, 'title: windmill OR title: ferry')).toEqual(['Windmill'])
  expect(ask(database, 'SELECT count(*) AS count FROM resolutions')).toEqual([{count: 2}])
})

describe('metadata.json', () => {
  test('of somebody else stays, with --force too', async () => {
    const {root, read} = world({'a.txt': proforma('Lamps')})
    writeFileSync(`${root}/archive.metadata.json`, '{"title": "Mine"}')
    for (const options of [[], ['--force']]) {
      expect((await read(...options)).exitCode).toBe(0)
      expect(readFileSync(`${root}/archive.metadata.json`, 'utf8')).toBe('{"title": "Mine"}')
    }
  })

  test('of ours is written anew by --force, and where it was taken away', async () => {
    const {root, read} = world({'a.txt': proforma('Lamps')})
    const file = `${root}/archive.metadata.json`
    await read()
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('Cabinet decisions', 'Old words'))
    await read('--force')
    expect(readFileSync(file, 'utf8')).toBe(text)
    rmSync(file)
    await read()
    expect(readFileSync(file, 'utf8')).toBe(text)
  })
})
