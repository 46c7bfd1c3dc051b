import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readdirSync, readFileSync} from 'node:fs'
import {setTimeout as delay} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {proforma} from '../cli-proforma.js'
import {bin, shell} from '../cli-spawn.js'
import {folder, run} from '../cli-world.js'

const text = proforma('Lamps')

describe.each(['table', 'markdown', 'jsonld'])('--format %s', format => {
  test('leaves a file that is there, unless --force is given', async () => {
    const root = folder({'a.txt': text, out: 'old'})
    const argv = ['parse', `${root}/a.txt`, '-f', format, '-o', `${root}/out`]
    expect(await run(argv)).toMatchObject({exitCode: 2, stdout: ''})
    expect(readFileSync(`${root}/out`, 'utf8')).toBe('old')
    expect((await run([...argv, '--force'])).exitCode).toBe(0)
    expect(readFileSync(`${root}/out`, 'utf8')).toBe((await run(['parse', `${root}/a.txt`, '-f', format])).stdout)
  })

  test('leaves no file where nothing was read', async () => {
    const root = folder({'in/readme': 'no document'})
    expect((await run(['parse', `${root}/in`, '-f', format, '-o', `${root}/out`])).exitCode).toBe(2)
    expect((await run(['parse', `${root}/in`, '-f', format])).stdout).toBe('')
    expect(readdirSync(root)).toEqual(['in'])
  })

  test('says that a disk is full, and leaves the old file', async () => {
    const long = Object.fromEntries(
      Array.from({length: 40}, (_, n) => [`in/${n}.txt`, proforma(`Lamps ${'x'.repeat(500)}`)]),
    )
    const root = folder({...long, out: 'old'})
    expect((await shell(`$decisions parse ${root}/in -q -f ${format} > /dev/full`)).exitCode).toBe(2)
    const {exitCode, stderr} = await shell(
      `trap '' XFSZ; ulimit -f 16; $decisions parse ${root}/in -q -f ${format} --force -o ${root}/out`,
    )
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`error: cannot write \`${root}/out\``)
    expect({files: readdirSync(root).sort(), old: readFileSync(`${root}/out`, 'utf8')}).toEqual({
      files: ['in', 'out'],
      old: 'old',
    })
  })

  test('leaves the old file when the program is killed', async () => {
    const root = folder({out: 'old'})
    const child = spawn(process.execPath, [
      bin,
      'parse',
      '--from',
      'ndjson',
      '-f',
      format,
      '--force',
      '-o',
      `${root}/out`,
    ])
    const line = `${JSON.stringify({path: 'a.txt', text})}\n`
    child.stdin.on('error', () => {}) // nobody reads the rest
    for (let count = 0; count < 100; count++) child.stdin.write(line)
    while (!readdirSync(root).some(name => name.endsWith('.tmp'))) await delay(10)
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(readFileSync(`${root}/out`, 'utf8')).toBe('old')
  })
})
