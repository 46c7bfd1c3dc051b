import {appendFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync} from 'node:fs'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {proforma} from '../cli-proforma.js'
import {shell} from '../cli-spawn.js'
import {folder, run} from '../cli-world.js'

const text = proforma('Lamps')

/** What happens to a file between two reads of it. */
let meanwhile = () => {}

vi.mock('node:fs', async original => {
  const fs = await original<typeof import('node:fs')>()
  const readSync = (...args: Parameters<typeof fs.readSync>) => {
    // A few bytes at a time, as a slow disk gives them.
    const [fd, buffer, offset, length] = args as unknown as [number, Buffer, number, number]
    const count = fs.readSync(fd, buffer, offset, Math.min(length, 500), null)
    meanwhile()
    return count
  }
  return {...fs, readSync}
})
afterEach(() => {
  meanwhile = () => {}
})

describe('a file that changes while it is read', () => {
  test('grows: it is read to its end', async () => {
    const root = folder({'a.txt': text})
    let isGrown = false
    meanwhile = () => {
      if (!isGrown) appendFileSync(`${root}/a.txt`, proforma('Posts'))
      isGrown = true
    }
    expect((await run(['parse', root])).records.map(({title}) => title)).toEqual(['Lamps', 'Posts'])
  })

  test('grows without end: it is refused at the limit', async () => {
    const root = folder({'a.txt': text, 'b.txt': text})
    meanwhile = () => appendFileSync(`${root}/a.txt`, 'x'.repeat(600))
    const {exitCode, stderr} = await run(['parse', `${root}/a.txt`, `${root}/b.txt`, '--max-bytes', '20000'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('a.txt:1:1 error input-too-large Unexpected further bytes, expected at most 20000')
    expect(stderr).toContain('1 record, 1 refused')
  })

  test('shrinks: what is left is read', async () => {
    const root = folder({'a.txt': text})
    meanwhile = () => truncateSync(`${root}/a.txt`, text.indexOf('6. Details'))
    expect((await run(['parse', root])).records).toMatchObject([{title: 'Lamps', dispensations: {status: 'missing'}}])
  })
})

test('five thousand empty folders in a row are walked', async () => {
  const root = folder({'z.txt': text})
  for (let at = 0; at < 5_000; at++) mkdirSync(`${root}/${at}`)
  expect(await run(['parse', root])).toMatchObject({exitCode: 0, paths: [`${root}/z.txt`]})
})

test('more files than may be open at once', async () => {
  const root = folder(Object.fromEntries(Array.from({length: 300}, (_, at) => [`${at}/a.txt`, text])))
  const {exitCode, records} = await shell(`ulimit -n 64; $decisions parse ${root} -q`)
  expect({exitCode, count: records.length}).toEqual({exitCode: 0, count: 300})
})

describe('streams', () => {
  test('stdout that is no place to write: 2 and one sentence', async () => {
    const root = folder({'a.txt': text, in: ''})
    const {exitCode, stdout, stderr} = await shell(`$decisions parse ${root}/a.txt -q 1< ${root}/in`)
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    expect(stderr).toMatch(/^error: cannot write the standard output: .*\(EBADF\)\n$/)
  })

  test('stderr that is closed: the records are all there', async () => {
    expect(await shell(`$decisions parse ${folder({'a.txt': text})} 2>&-`)).toMatchObject({
      exitCode: 0,
      records: [{title: 'Lamps'}],
    })
  })

  test('a standard input that is closed is an empty document', async () => {
    const {exitCode, stderr} = await shell('$decisions parse - <&-')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('-:1:1 error input-empty')
  })

  test('a whole archive into a reader that takes one byte', async () => {
    const root = folder(Object.fromEntries(Array.from({length: 100}, (_, at) => [`${at}.txt`, text])))
    const {stdout, stderr} = await shell(`$decisions parse ${root} -q | head -c 1 | wc -c; echo "\${PIPESTATUS[0]}"`)
    expect(stdout.trim().split(/\s+/)).toEqual(['1', '0'])
    expect(stderr).toBe('')
  })

  test('an output file beside which nothing may be left', async () => {
    const root = folder({'a.txt': text})
    writeFileSync(`${root}/out.ndjson`, 'old')
    expect(await shell(`$decisions parse ${root}/a.txt -q --force -o ${root}/out.ndjson`)).toMatchObject({exitCode: 0})
    expect(readFileSync(`${root}/out.ndjson`, 'utf8').split('\n')).toHaveLength(2)
    expect((await shell(`ls -A ${root}`)).stdout).toBe('a.txt\nout.ndjson\n')
  })
})
