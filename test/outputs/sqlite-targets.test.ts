import {chmodSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {setTimeout as delay} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {proforma} from '../cli-proforma.js'
import {ended, shell, spawned, start} from '../cli-spawn.js'
import {folder, run} from '../cli-world.js'
import {askColumn, open} from './sqlite-database.js'

const text = proforma('Lamps')
const argvOf = (root: string, database: string) => ['parse', `${root}/in`, '-q', '-f', 'sqlite', '-o', database]
const archive = (count: number): string =>
  folder(Object.fromEntries(Array.from({length: count}, (_, at) => [`in/${at}.txt`, proforma(`Lamps ${at}`)])))

/** A folder with a document and a database made of it. */
async function withDatabase(): Promise<{root: string; database: string; bytes: Buffer}> {
  const root = folder({'in/a.txt': text})
  const database = `${root}/archive.db`
  expect((await run(argvOf(root, database))).exitCode).toBe(0)
  writeFileSync(`${root}/in/b.txt`, proforma('Ferry'))
  return {root, database, bytes: readFileSync(database)}
}

const change = (database: string, sql: string): void => {
  const own = open(database)
  own.exec(sql)
  own.close()
}

describe('what stands in its place', () => {
  test.each([
    ['a text', 'hello', 'no database; `--force` replaces it'],
    ['a text that begins like a database', 'SQLite format 3\0', 'no database; `--force` replaces it'],
  ])('%s stays, unless --force is given', async (_, content, words) => {
    const root = folder({'in/a.txt': text, 'a.db': content})
    const refused = await run(argvOf(root, `${root}/a.db`))
    expect(refused).toMatchObject({exitCode: 2, stdout: ''})
    expect(refused.stderr).toContain(words)
    expect(readFileSync(`${root}/a.db`, 'utf8')).toBe(content)
    expect((await run([...argvOf(root, `${root}/a.db`), '--force'])).exitCode).toBe(0)
    expect(askColumn(`${root}/a.db`, 'SELECT title FROM decisions')).toEqual(['Lamps'])
  })

  test.each([
    ['of another program', 'PRAGMA application_id = 7', 'a database of another program; `--force` replaces it'],
    [
      'of another layout',
      'PRAGMA user_version = 99',
      'its layout is version 99, and this program writes version 1; `--force`',
    ],
  ])('a database %s stays, unless --force is given', async (_, sql, words) => {
    const {root, database} = await withDatabase()
    change(database, sql)
    const bytes = readFileSync(database)
    const refused = await run(argvOf(root, database))
    expect(refused.exitCode).toBe(2)
    expect(refused.stderr).toContain(words)
    expect(readFileSync(database).equals(bytes)).toBe(true)
    expect((await run([...argvOf(root, database), '--force'])).exitCode).toBe(0)
    expect(askColumn(database, 'SELECT count(*) FROM decisions')).toEqual([2])
  })

  test.each([
    ['a table that is gone', (file: string) => change(file, 'DROP TABLE resolutions'), 'no such table'],
    ['pages of noise', (file: string) => writeFileSync(file, readFileSync(file).fill(0xa5, 4096)), 'malformed'],
    [
      'an end that is missing',
      (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 8192)),
      'malformed',
    ],
  ])('a database of ours with %s: a sentence, and --force builds it anew', async (_, harm, words) => {
    const {root, database} = await withDatabase()
    harm(database)
    const bytes = readFileSync(database)
    const refused = await run(argvOf(root, database))
    expect(refused.exitCode).toBe(2)
    expect(refused.stderr).toContain(words)
    expect(refused.stderr).toContain('`--force` builds it anew')
    expect(readFileSync(database).equals(bytes)).toBe(true)
    expect(readdirSync(root).sort()).toEqual(['archive.db', 'archive.metadata.json', 'in'])
    expect((await run([...argvOf(root, database), '--force'])).exitCode).toBe(0)
  })

  test.each(['-journal', '-wal'])(
    'a database that somebody writes into (%s) is left alone, with --force too',
    async ending => {
      const {root, database, bytes} = await withDatabase()
      writeFileSync(`${database}${ending}`, 'in the midst')
      for (const options of [[], ['--force']]) {
        const refused = await run([...argvOf(root, database), ...options])
        expect(refused.exitCode).toBe(2)
        expect(refused.stderr).toContain(`${ending}\` stands beside it`)
        expect(readFileSync(database).equals(bytes)).toBe(true)
      }
    },
  )

  test('a database whose changes go to a write-ahead log is brought up to date once the log is empty', async () => {
    const {root, database} = await withDatabase()
    change(database, 'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; CREATE TABLE mine (x)')
    expect(readFileSync(database)[18]).toBe(2)
    expect((await run(argvOf(root, database))).exitCode).toBe(0)
    expect(askColumn(database, 'SELECT count(*) FROM decisions')).toEqual([2])
    expect(readdirSync(root).sort()).toEqual(['archive.db', 'archive.metadata.json', 'in'])
  })

  test.each([
    ['a folder', '', 'it is a folder'],
    ['a name that ends in /', '/new/', 'it names no file'],
    ['a name below a file', '/in/a.txt/a.db', 'not a directory (ENOTDIR)'],
    ['a name in a folder that is not there', '/nowhere/a.db', 'no such file or directory (ENOENT)'],
  ])('%s: 2 and a sentence', async (_, name, words) => {
    const root = folder({'in/a.txt': text})
    const refused = await run(argvOf(root, `${root}${name}`))
    expect(refused).toMatchObject({exitCode: 2, stdout: ''})
    expect(refused.stderr).toContain(words)
    expect(readdirSync(root)).toEqual(['in'])
  })

  test('a device, and no name at all: 2 and a sentence', async () => {
    const root = folder({'in/a.txt': text})
    expect((await run(argvOf(root, '/dev/full'))).stderr).toContain('it is no regular file')
    const unnamed = await run(['parse', `${root}/in`, '-f', 'sqlite'])
    expect(unnamed.exitCode).toBe(2)
    expect(unnamed.stderr).toContain('needs `--output`')
  })

  test("an empty file becomes one; through a link the link's target is replaced, and who may read it stays", async () => {
    const root = folder({'in/a.txt': text, 'deep/a.db': ''})
    symlinkSync('deep/a.db', `${root}/link.db`)
    chmodSync(`${root}/deep/a.db`, 0o640)
    expect((await run(argvOf(root, `${root}/link.db`))).exitCode).toBe(0)
    expect(readlinkSync(`${root}/link.db`)).toBe('deep/a.db')
    expect(statSync(`${root}/deep/a.db`).mode & 0o777).toBe(0o640)
    expect(askColumn(`${root}/deep/a.db`, 'SELECT title FROM decisions')).toEqual(['Lamps'])
  })
})

describe('a full disk', () => {
  // `ulimit -f` counts blocks of 1,024 bytes; the shell's own trap keeps SIGXFSZ from ending the program.
  test.each([4, 300])('at %i KB: 2 and one sentence, the old database stays, nothing beside it', async kilobytes => {
    const {root, database, bytes} = await withDatabase()
    for (let at = 0; at < 100; at++) writeFileSync(`${root}/in/${at}.txt`, proforma(`Lamps ${at}`))
    for (const target of [database, `${root}/new.db`]) {
      const failed = await shell(`trap '' XFSZ; ulimit -f ${kilobytes}; $decisions ${argvOf(root, target).join(' ')}`)
      expect(failed.exitCode).toBe(2)
      expect(failed.stderr).toMatch(/^error: cannot write `.*`: file too large \(EFBIG\)\n$/)
    }
    expect(readFileSync(database).equals(bytes)).toBe(true)
    expect(readdirSync(root).sort()).toEqual(['archive.db', 'archive.metadata.json', 'in'])
  })
})

describe('a run that is ended in the midst', () => {
  /** Starts a run that takes seconds and waits until it writes into its copy. */
  async function begun() {
    const {root, database, bytes} = await withDatabase()
    const child = start(argvOf(archive(2000), database))
    const done = ended(child)
    while (!readdirSync(root).some(name => name.endsWith('.tmp.lock'))) await delay(5)
    await delay(100)
    return {root, database, bytes, child, done}
  }

  test('by SIGKILL: the old database, without a lock, and the next run works', async () => {
    const {root, database, bytes, child, done} = await begun()
    child.kill('SIGKILL')
    await done
    expect(child.signalCode).toBe('SIGKILL')
    expect(readFileSync(database).equals(bytes)).toBe(true)
    const left = readdirSync(root).filter(name => !/^\.decisions-\d+-\d\.tmp(?:\.lock)?$/.test(name))
    expect(left.sort()).toEqual(['archive.db', 'archive.metadata.json', 'in'])
    expect((await run(argvOf(root, database))).exitCode).toBe(0)
    expect(askColumn(database, 'SELECT title FROM decisions ORDER BY row_id')).toEqual(['Lamps', 'Ferry'])
  })

  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s: the old database, and nothing beside it', async (signal, exitCode) => {
    const {root, database, bytes, child, done} = await begun()
    child.kill(signal)
    expect(await done).toMatchObject({exitCode, stderr: ''})
    expect(readFileSync(database).equals(bytes)).toBe(true)
    expect(readdirSync(root).sort()).toEqual(['archive.db', 'archive.metadata.json', 'in'])
  })
})

describe.runIf(process.getuid?.() === 0)('for a user who may not write', () => {
  const nobody = {uid: 65534, gid: 65534}

  test.each([
    ['the file', 0o777, 0o444],
    ['the folder', 0o555, 0o666],
  ])('%s: 2 and a sentence, the old database stays', async (_, folderMode, fileMode) => {
    const {root, database, bytes} = await withDatabase()
    chmodSync(root, folderMode)
    chmodSync(database, fileMode)
    const refused = await spawned(argvOf(root, database), nobody)
    expect(refused.exitCode).toBe(2)
    expect(refused.stderr).toMatch(/^error: cannot write `.*archive.*`: permission denied \(EACCES\)\n$/)
    expect(readFileSync(database).equals(bytes)).toBe(true)
  })
})

test('a reader who has it open goes on reading the old one', async () => {
  const {root, database} = await withDatabase()
  const reader = open(database)
  expect(reader.all('SELECT title FROM decisions')).toHaveLength(1)
  expect((await run(argvOf(root, database))).exitCode).toBe(0)
  expect(reader.all('SELECT title FROM decisions')).toHaveLength(1)
  expect(askColumn(database, 'SELECT title FROM decisions')).toHaveLength(2)
})
