import {execFileSync} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Script} from 'node:vm'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const {folderOfCompiled, loadCompiled, sourceOf} = createRequire(import.meta.url)('../bin/decisions.js')

/** The command in a place of its own, so that what was compiled can be damaged. */
let place = ''
const chunks = () => join(place, 'dist/cli')
const parse = () =>
  execFileSync(
    process.execPath,
    [join(place, 'bin/decisions.js'), 'parse', '--quiet', join(root, 'fixtures/archive')],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'decisions-compiled-'))
  for (const part of ['bin', 'dist/cli', 'package.json']) cpSync(join(root, part), join(place, part), {recursive: true})
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'))
})
afterAll(() => rmSync(place, {recursive: true}))

describe('what the build kept of compiled code', () => {
  it('is there for each chunk of a plain parse, in the Node.js that built it', () => {
    const kept = readdirSync(folderOfCompiled(chunks()))
    for (const begin of ['start', 'core']) expect(kept.some(name => name.startsWith(begin))).toBe(true)
    expect(loadCompiled(chunks())).toHaveProperty('start')
  })

  it('is taken back by V8, chunk by chunk', () => {
    const compiled = folderOfCompiled(chunks())
    for (const name of readdirSync(compiled)) {
      const filename = join(chunks(), name)
      const script = new Script(sourceOf(filename), {filename, cachedData: readFileSync(join(compiled, name))})
      expect(script.cachedDataRejected, name).toBe(false)
    }
  })

  it('is of chunks in ASCII, as they are read', () => {
    const names = readdirSync(chunks()).filter(name => name.endsWith('.cjs'))
    expect(names.length).toBeGreaterThan(20)
    for (const name of names) expect(readFileSync(join(chunks(), name), 'utf8'), name).toMatch(/^[\0-\x7f]*$/)
  })

  it('changes nothing when it is damaged, cut off, or gone', () => {
    const whole = parse()
    expect(whole.split('\n').length).toBeGreaterThan(10)
    const compiled = folderOfCompiled(chunks())
    for (const name of readdirSync(compiled)) writeFileSync(join(compiled, name), Buffer.alloc(3000, name))
    expect(parse()).toBe(whole)
    for (const name of readdirSync(compiled)) writeFileSync(join(compiled, name), '')
    expect(parse()).toBe(whole)
    rmSync(compiled, {recursive: true})
    expect(loadCompiled(chunks())).toBeNull()
    expect(parse()).toBe(whole)
  })
})
