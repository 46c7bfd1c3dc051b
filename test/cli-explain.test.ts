import {describe, expect, test} from 'vitest'
import {allCodes, type Code, type RuleCode} from '../src/messages.js'
import {fixedCodes} from '../src/rules/fixed-codes.js'
import {run} from './cli-world.js'

const all = Object.keys(allCodes) as (Code | RuleCode)[] // the object has no other keys
const longest = (text: string) => Math.max(...text.split('\n').map(line => line.length))

describe('decisions explain', () => {
  test.each(all)('%s: what, why, source, examples, what to do, how to silence it', async code => {
    const {exitCode, stdout, stderr} = await run(['explain', code])
    expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''})
    const [severity, about] = allCodes[code]
    expect(stdout).toMatch(new RegExp(`^${code}: ${severity} \\(`))
    expect(stdout.replace(/\n +/g, ' ')).toContain(about)
    const titles = stdout.split('\n').filter(line => /^\S/.test(line))
    expect(titles.slice(1).map(title => title.replace(/^An e.*/, 'Example'))).toEqual([
      'Why it matters',
      'Source',
      'Example',
      ...(titles.includes('Example') ? [] : ['Example']),
      'What to do',
      'How to silence it',
    ])
    if (fixedCodes.has(code)) expect(stdout).toContain('It cannot be silenced')
    else expect(stdout).toContain(`{"rules": {"${code}": "off"}}`)
    if (['line-invalid', 'record-invalid'].includes(code))
      expect(stdout.split('How to silence it')[1]).not.toContain('check')
    expect(stdout.includes('--update-baseline')).toBe(!fixedCodes.has(code))
    expect(longest(stdout)).toBeLessThanOrEqual(80)
    expect(stdout).not.toMatch(/\p{Cf}|undefined|\[object/u)
  })

  test('a document: the lines that matter, the place marked, the message as it is printed', async () => {
    const {stdout} = await run(['explain', 'weekday-mismatch'])
    expect(stdout).toContain(`
    29 | 7. Date and Time by which Call In must be executed
    30 | Midnight on Thursday, 17th October 2014
       |             ^
    31 |
    32 | Proper Officer 13 October 2014

  The message:

    boating-lake.txt:30:13 warning weekday-mismatch Unexpected \`Thursday\` in
    \`Thursday, 17th October 2014\`, expected \`Friday\`; the date stands
`)
  })

  test('a record: the values that differ, and what the rule says of them', async () => {
    const {stdout} = await run(['explain', 'statutory-missing'])
    expect(stdout).toContain(`
    {"alternativeOptions": {"status": "missing", "text": null}}

  The message:

    error statutory-missing Unexpected record without the heading`)
  })

  test.each([
    ['CALL-IN-PERIOD', 'call-in-period'],
    ['section_blank', 'section-blank'],
    ['statutory', 'statutory-missing'],
    ['dup', 'duplicate-record'],
  ])('%s is none, but %s may be meant', async (word, code) => {
    expect(await run(['explain', word])).toMatchObject({
      exitCode: 2,
      stderr: `error: there is no code \`${word}\`, did you mean \`${code}\`?\n\`decisions rules\` lists them all.\n`,
    })
  })

  test.each(['input-skipped', 'record-invalid'])('%s has a sentence instead of examples', async code => {
    const {stdout} = await run(['explain', code])
    expect(stdout).toMatch(/\nExample\n {2}[A-Z]/)
    expect(stdout).not.toContain('The message')
  })

  test.each([
    ['call-in-perod', 'did you mean `call-in-period`?'],
    ['section_blank', 'did you mean `section-blank`?'],
    ['Look-Alike', 'did you mean `look-alike`?'],
    ['constructor', '`decisions rules` lists them all.'],
    ['\u001b[31m', 'there is no code `\\u{1b}[31m`'],
  ])('%j is no code: exit 2, and what was meant', async (name, words) => {
    const {exitCode, stdout, stderr} = await run(['explain', name])
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    expect(stderr).toMatch(/^error: there is no code `/)
    expect(stderr).toContain(words)
    expect(stderr).toContain('`decisions rules` lists them all.')
  })

  test('nothing is suggested that is not near', async () => {
    expect((await run(['explain', 'weather'])).stderr).not.toContain('did you mean')
  })

  test('without a code, it asks for one', async () => {
    expect(await run(['explain'])).toMatchObject({exitCode: 2, stdout: ''})
    expect((await run(['explain'])).stderr).toContain("missing required argument 'code'")
  })
})

describe('decisions rules', () => {
  test('every code with its severity, for people', async () => {
    const {exitCode, stdout} = await run(['rules'])
    expect(exitCode).toBe(0)
    for (const code of all) expect(stdout).toMatch(new RegExp(`^ +${code} +${allCodes[code][0]} +[A-Z]`, 'm'))
    expect(stdout.replaceAll('\n', ' ')).toContain(`which are fixed: ${[...fixedCodes].join(', ')}.`)
    expect(longest(stdout)).toBeLessThanOrEqual(80)
  })

  test('and for tools', async () => {
    const {stdout} = await run(['rules', '--json'])
    const listed: {code: Code; severity: string; configurable: boolean}[] = JSON.parse(stdout)
    expect(listed.map(({code}) => code)).toEqual(all)
    for (const {code, severity, configurable, ...rest} of listed) {
      expect({severity, configurable}).toEqual({severity: allCodes[code][0], configurable: !fixedCodes.has(code)})
      expect(Object.keys(rest)).toEqual(['about', 'why', 'source', 'fix'])
    }
  })
})
