import {mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {Readable} from 'node:stream'
import {setTimeout as delay} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {Interrupted} from '../../src/cli/interrupted.js'
import {createInterruption} from '../../src/cli/interruption.js'
import {proforma} from '../cli-proforma.js'
import {ended, shell, start} from '../cli-spawn.js'
import {folder, run} from '../cli-world.js'

const text = proforma('Lamps')
const files = ['datapackage.json', 'decisions.csv', 'messages.csv', 'resolutions.csv']
const csv = (root: string, target: string, ...more: string[]) => [
  'parse',
  `${root}/a.txt`,
  '-f',
  'csv',
  '-o',
  target,
  ...more,
]

describe('a package', () => {
  test('appears with the folders above it', async () => {
    const root = folder({'a.txt': text})
    for (const target of [`${root}/new/deep/out`, `${root}/slash/`, `${root}/table.csv/`, `${root}/up-to.2014`]) {
      expect((await run(csv(root, target))).exitCode).toBe(0)
      expect(readdirSync(target)).toEqual(files)
    }
    expect(readdirSync(root)).toEqual(['a.txt', 'new', 'slash', 'table.csv', 'up-to.2014'])
  })

  test('goes into an empty folder, and where a link leads to one', async () => {
    const root = folder({'a.txt': text})
    mkdirSync(`${root}/empty`)
    mkdirSync(`${root}/real`)
    mkdirSync(`${root}/real.d`)
    symlinkSync('real', `${root}/link`)
    for (const name of ['empty', 'link', 'real.d']) expect((await run(csv(root, `${root}/${name}`))).exitCode).toBe(0)
    expect([readdirSync(`${root}/empty`), readdirSync(`${root}/real`)]).toEqual([files, files])
  })

  test('takes the place of an old one with --force alone; other files stay', async () => {
    const root = folder({'a.txt': text, 'out/decisions.csv': 'old', 'out/notes': 'mine'})
    const refused = await run(csv(root, `${root}/out`))
    expect(refused).toMatchObject({exitCode: 2, stdout: ''})
    expect(refused.stderr).toContain('it is a folder that holds something; `--force` writes into it')
    expect(readFileSync(`${root}/out/decisions.csv`, 'utf8')).toBe('old')
    for (let times = 0; times < 2; times++) expect((await run(csv(root, `${root}/out`, '--force'))).exitCode).toBe(0)
    expect(readdirSync(`${root}/out`)).toEqual([...files, 'notes'].sort())
    expect(readFileSync(`${root}/out/decisions.csv`, 'utf8')).toContain('Lamps')
    expect(readFileSync(`${root}/out/notes`, 'utf8')).toBe('mine')
  })

  test.each([
    ['a file', 'a.txt', 'it is a file, and a data package is a folder; the name of a single table ends in `.csv`'],
    ['a file with / behind its name', 'a.txt/', 'a.txt/`: '],
    ['below a file', 'a.txt/out', 'a.txt/out`: '],
    ['a link that leads nowhere', 'nowhere', 'nowhere`: '],
    ['a folder whose decisions.csv is a folder', 'odd', 'odd/decisions.csv`: it is a folder'],
    ['a folder that is called as a table is', 'folder.csv', 'it is a folder; with `/` behind its name'],
    ['a name longer than names may be', 'x'.repeat(300), 'name too long'],
    ['no name', '', 'it names no file'],
  ])('%s: 2, a sentence, and nothing changed', async (_, name, words) => {
    const root = folder({'a.txt': text, 'odd/decisions.csv/x': '', 'folder.csv/x': ''})
    symlinkSync('gone', `${root}/nowhere`)
    const before = readdirSync(root, {recursive: true})
    const {exitCode, stdout, stderr} = await run(csv(root, name && `${root}/${name}`, '--force'))
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    expect(stderr).toMatch(/^error: cannot write `.*\n$/)
    expect(stderr).toContain(words)
    expect(readdirSync(root, {recursive: true})).toEqual(before)
  })

  test('of nothing, or of a run that was ended, leaves no trace, and the old one as it was', async () => {
    const root = folder({'a.txt': text, 'none/readme': '', 'old/decisions.csv': 'old'})
    const before = readdirSync(root, {recursive: true})
    const interrupted = createInterruption()
    interrupted.end(new Interrupted('SIGTERM'))
    for (const target of [`${root}/new/deep`, `${root}/old`]) {
      const nothing = ['parse', `${root}/none`, '-f', 'csv', '-o', target, '--force']
      expect((await run(nothing)).exitCode).toBe(2)
      expect((await run(csv(root, target, '--force'), {interrupted})).exitCode).toBe(143)
      const both = csv(root, target, '--force', '--messages', `${root}/a.txt/m`)
      expect((await run(both)).exitCode).toBe(2)
    }
    expect(readdirSync(root, {recursive: true})).toEqual(before)
    expect(readFileSync(`${root}/old/decisions.csv`, 'utf8')).toBe('old')
  })

  test('does not take the place of a folder that somebody else has made meanwhile', async () => {
    const root = folder({})
    const {exitCode, stderr} = await run(['parse', '-', '-f', 'csv', '-o', `${root}/out`], {
      stdin: () => {
        mkdirSync(`${root}/out`)
        writeFileSync(`${root}/out/theirs`, '')
        return Readable.from([Buffer.from(text)])
      },
    })
    expect({exitCode, stderr}).toEqual({exitCode: 2, stderr: expect.stringContaining('out`: directory not empty')})
    expect(readdirSync(root, {recursive: true})).toEqual(['out', 'out/theirs'])
  })
})

/** Enough documents to keep the command busy for a while. */
const archive = () => folder(Object.fromEntries(Array.from({length: 1500}, (_, at) => [`${at}.txt`, text])))

describe('the built command', () => {
  test('on a full disk: 2, a sentence, and what was there before', async () => {
    const root = archive()
    const out = folder({'old/decisions.csv': 'old', 'old/datapackage.json': '{}'})
    const before = readdirSync(out, {recursive: true})
    for (const target of ['new', 'old']) {
      const line = `trap '' XFSZ; ulimit -f 64; $decisions parse ${root} -q -f csv --force -o ${out}/${target}`
      const {exitCode, stderr} = await shell(line)
      expect(exitCode).toBe(2)
      expect(stderr).toMatch(/^error: cannot write `.*\/(?:new|old)\/\w+\.csv`: file too large \(EFBIG\)\n$/)
      expect(readdirSync(out, {recursive: true})).toEqual(before)
    }
    expect(readFileSync(`${out}/old/decisions.csv`, 'utf8')).toBe('old')
    expect(await shell(`$decisions parse ${root}/1.txt -q -f csv -o /dev/full`)).toMatchObject({
      exitCode: 2,
      stderr: 'error: cannot write `/dev/full`: no space left on device (ENOSPC)\n',
    })
  })

  test.each([['new'], ['old']])(
    'killed while it writes %s: no package half-made, the old one as it was',
    async name => {
      const root = archive()
      const out = folder({'old/decisions.csv': 'old', 'old/datapackage.json': '{}'})
      const child = start(['parse', root, '-q', '-f', 'csv', '--force', '-o', `${out}/${name}`])
      const done = ended(child)
      const written = () => readdirSync(out, {recursive: true}).filter(entry => String(entry).endsWith('.tmp'))
      while (written().length < 4) await delay(5)
      await delay(50)
      child.kill('SIGKILL')
      expect((await done).exitCode).toBe(null)
      expect(readdirSync(out).filter(entry => !entry.endsWith('.tmp'))).toEqual(['old'])
      expect(readFileSync(`${out}/old/decisions.csv`, 'utf8')).toBe('old')
      expect(readFileSync(`${out}/old/datapackage.json`, 'utf8')).toBe('{}')
      // What a killed run leaves is in nobody's way.
      const again = await run(csv(root, `${out}/${name}`, '--force').with(1, `${root}/1.txt`))
      expect(again.exitCode).toBe(0)
    },
  )
})
