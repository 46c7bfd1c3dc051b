import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {proforma} from './cli-proforma.js'
import {folder, run} from './cli-world.js'

const config = 'decisions.config.json'
const blank = proforma('Lamps').replace('Rejected\n\nNone', 'Rejected')
const codesIn = (stdout: string) => stdout.split('\n').flatMap(line => (line ? [JSON.parse(line).code] : []))
const check = (root: string, ...options: string[]) =>
  run(['check', '--reporter', 'json', root, ...options], {cwd: root})

describe('decisions.config.json', () => {
  it('switches codes off and changes their severity', async () => {
    const rules = {'section-blank': 'off', 'statutory-indeterminate': 'error'}
    const {stdout, exitCode} = await check(folder({'a.txt': blank, [config]: JSON.stringify({rules})}))
    expect(codesIn(stdout)).toEqual(['statutory-indeterminate'])
    expect(exitCode).toBe(1)
  })

  it('says from where on to fail; the flag beats it', async () => {
    const root = folder({'a.txt': blank, [config]: '{"failOn": "warning"}'})
    expect((await check(root)).exitCode).toBe(1)
    expect((await check(root, '--fail-on', 'error')).exitCode).toBe(0)
  })

  it('is found in the folders above', async () => {
    const root = folder({'in/here/a.txt': blank, [config]: '{"failOn": "warning"}'})
    const {exitCode} = await run(['check', join(root, 'in')], {cwd: join(root, 'in/here')})
    expect(exitCode).toBe(1)
  })

  it('leaves documents out, as .decisionsignore does', async () => {
    const root = folder({
      'a.txt': blank,
      'drafts/b.txt': 'no proforma',
      'old/c.txt': 'no proforma',
      'old/kept.txt': blank,
      '.decisionsignore': '# old ones\nold/*\n!old/kept.txt\nOLD/KEPT.txt\n',
      [config]: '{"ignore": ["drafts/"]}',
    })
    const {stdout, exitCode} = await run(['check', root], {cwd: root})
    expect(exitCode).toBe(0)
    expect(stdout).toContain('2 documents')
    expect(stdout).toContain('2 ignored')
    expect((await run(['check', join(root, 'old/c.txt')], {cwd: root})).exitCode).toBe(0)
  })

  it.each([
    [
      '{"failOn": "warn"}',
      ':1:12: unexpected `"warn"` at `failOn`, expected `error`, `warning`, `never`; did you mean `warning`?',
    ],
    ['{"rule": {}}', ':1:2: unexpected key `rule`, expected'],
    ['{"rule": {}}', 'did you mean `rules`?'],
    [
      '{"rules": {"call-in-perod": "off"}}',
      'unexpected key `call-in-perod`, expected a code that `decisions rules` lists; did you mean `call-in-period`?',
    ],
    ['{"rules": {"weather": "off"}}', 'unexpected key `weather`, expected a code that `decisions rules` lists\n'],
    [
      '{"rules": {"input-unreadable": "off"}}',
      'unexpected key `input-unreadable`, expected a code that is not fixed: `check` must not',
    ],
    ['{"rules": {"section-blank": "of"}}', 'did you mean `off`?'],
    ['{"authority": "stockton"}', 'did you mean `stockton-on-tees`?'],
    ['{"ignore": "x"}', 'unexpected `"x"` at `ignore`, expected array'],
    ['{\n  "rules": {\n}', ':3:2: unexpected end of an object that is not closed'],
    ['{"failOn": "error",}', 'unexpected end or comma where a key should stand'],
    ['{"failOn": "error", "failOn": "never"}', ':1:21: unexpected second `failOn`'],
    ['{"__proto__": {}}', 'unexpected key `__proto__`'],
    ['', ':1:1: unexpected end'],
    ['// why\n{}', ':1:1: unexpected comment'],
    ['[]', 'expected object'],
  ])('%s is refused with its place', async (text, words) => {
    const {exitCode, stderr, stdout} = await check(folder({'a.txt': blank, [config]: text}))
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    expect(stderr).toContain(words)
    expect(stderr).toContain(config)
  })

  it('an ignore file that cannot be read is refused', async () => {
    const root = folder({'a.txt': blank})
    mkdirSync(join(root, '.decisionsignore'))
    expect(await check(root)).toMatchObject({exitCode: 2, stdout: ''})
    const broken = folder({'a.txt': blank, '.decisionsignore': Buffer.from([0x61, 0xff])})
    expect((await check(broken)).stderr).toContain('not UTF-8')
  })
})

describe('decisions config', () => {
  it('prints what holds, and what it prints may be the configuration', async () => {
    const root = folder({[config]: '{"rules": {"section-blank": "off"}}'})
    const {stdout} = await run(['config', '--print'], {cwd: root})
    expect(JSON.parse(stdout)).toMatchObject({
      failOn: 'error',
      rules: {'section-blank': 'off', 'call-in-period': 'warning'},
    })
    writeFileSync(join(root, config), stdout)
    expect((await run(['config'], {cwd: root})).stdout).toBe(stdout)
  })

  it('writes one to begin with, and never over another', async () => {
    const root = folder()
    expect((await run(['config', '--init'], {cwd: root})).exitCode).toBe(0)
    expect((await run(['config', '--print'], {cwd: root})).exitCode).toBe(0)
    writeFileSync(join(root, config), 'kept')
    expect((await run(['config', '--init'], {cwd: root})).exitCode).toBe(2)
    expect(readFileSync(join(root, config), 'utf8')).toBe('kept')
  })

  it('has a JSON Schema that agrees', async () => {
    const validate = new Ajv2020({strict: true}).compile(JSON.parse((await run(['config', '--schema'])).stdout))
    const printed = JSON.parse((await run(['config', '--print'])).stdout)
    expect(validate(printed)).toBe(true)
    for (const wrong of [{failOn: 'warn'}, {rule: {}}, {rules: {x: 'off'}}, {ignore: 'x'}, {authority: 'x'}])
      expect(validate(wrong)).toBe(false)
  })
})
