import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.js'
import {proforma} from '../cli-proforma.js'
import {folder, run} from '../cli-world.js'
import {readOne} from './read-one.js'

const text = proforma('Lamps')

/** What every object of JavaScript has without having been given it. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'prototype']

/** As Markdown prints it: two underscores at either end would be emphasis. */
const escaped = (name: string) => name.replaceAll('_', '\\_')

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype]
const snapshot = () => JSON.stringify(prototypes.map(one => Reflect.ownKeys(one).map(String)))

describe('words that every object inherits', () => {
  test.each(inherited)('%s wherever a word can stand', name => {
    const word = escaped(name)
    const before = snapshot()
    const {record} = readOne(
      text
        .replace('Lamps', word)
        .replace('Cabinet considered', `${word}\n\n# ${word}\n\n| ${word} | x |\n\n${word}: Cabinet considered`)
        .replace('1. The lamps', `${word.slice(0, 2)}. x\n\n1. ${word}`)
        .replace('None', word)
        .replace('Midnight on Friday', `${word} on ${word}`)
        .replace('Proper Officer 16', `Proper Officer ${word} 16`),
    )
    expect(record.title).toBe(name)
    expect(record.alternativeOptions).toEqual({status: 'stated', text: name})
    expect(record.narrative[0]).toEqual({type: 'paragraph', text: name})
    expect(record.id).toMatch(/^stockton-on-tees\/cabinet\/2015-03-12\//)
    expect(snapshot()).toBe(before)
    expect(Object.keys({})).toEqual([])
  })

  test.each(inherited)('%s as a heading, a month, a weekday, a verb', name => {
    const before = snapshot()
    const changed = text
      .replace('3. Reasons for the Decision', `3. ${name}`)
      .replace('12th March 2015', `${name}, 12th ${name} 2015`)
      .replace('RESOLVED', name.toUpperCase())
    const {record, codes} = readOne(changed)
    expect(record.meetingDate).toBeNull()
    expect(record.reasons).toEqual({status: 'missing', text: null})
    expect(codes).toEqual(expect.arrayContaining(['date-missing', 'section-missing']))
    expect(snapshot()).toBe(before)
  })

  test.each(inherited)('%s as a character entity, a link and a tag stays as printed', name => {
    const title = (word: string) => `&${word}; [a][${word}] <${word}>`
    expect(readOne(proforma(title(escaped(name)))).record.title).toBe(title(name))
  })

  test.each(inherited)('%s alone is a document that is refused', name => {
    const {records, file} = parse(name, Buffer.from(name))
    expect(records).toEqual([])
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['format-unknown'])
  })

  test('as the names of files and folders', async () => {
    const root = folder(Object.fromEntries(inherited.map(name => [`${name}/${name}.txt`, text])))
    const before = snapshot()
    const {exitCode, paths} = await run(['parse', root, '--messages', `${root}/constructor.ndjson`])
    expect(exitCode).toBe(0)
    expect(paths).toEqual(inherited.map(name => `${root}/${name}/${name}.txt`).sort())
    expect(snapshot()).toBe(before)
  })
})

describe('a document cannot drive the terminal', () => {
  const commands = '\u001b]8;;http://x\u0007\u001b[2J\u009b31m\b\u202e\u200f\u{e0041}'

  test('by a heading, a date, a tag or text that nobody claims', async () => {
    const document = text
      .replace('PROFORMA', `PROFORMA\n\nstray ${commands}`)
      .replace('Reasons for the Decision', `Reesons for teh Decision ${commands}`)
      .replace('20th March', `31st ${commands} February`)
      .replace('The lamps', `<blink ${commands}>`)
    const root = folder({'a.txt': document})
    const {stdout, stderr} = await run(['parse', root, '--messages', `${root}/messages`])
    expect(stderr).toContain('\\u{1b}]8;;http://x\\u{7}')
    for (const shown of [stdout, stderr, readFileSync(`${root}/messages`, 'utf8')])
      expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
  })

  test('by being inspected', async () => {
    const root = folder({'a.txt': text.replace('Lamps', `Lamps ${commands}`).replace('PROFORMA', `P ${commands}`)})
    for (const format of ['text', 'json']) {
      const {stdout} = await run(['inspect', `${root}/a.txt`, '--format', format])
      expect(stdout).toContain('Lamps')
      expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
    }
  })

  test('by a name in wrong usage', async () => {
    const {exitCode, stderr} = await run(['parse', `${folder()}/\u001b[31m\n\u202e`])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('\\u{1b}[31m\\u{a}\\u{202e}')
    expect((await run([`\u001b[31m`])).stderr).not.toContain('\u001b')
    expect((await run(['parse', `--\u001b[31m`])).stderr).not.toContain('\u001b')
  })
})

test('a name of 255 bytes, at most', async () => {
  const name = `${'é'.repeat(125)}x.txt`
  const root = folder()
  expect(Buffer.byteLength(name)).toBe(255)
  writeFileSync(`${root}/${name}`, text)
  expect(await run(['parse', root])).toMatchObject({exitCode: 0, paths: [`${root}/${name}`]})
  const longer = await run(['parse', `${root}/é${name}`])
  expect(longer.exitCode).toBe(1)
  expect(longer.stderr).toContain('error input-unreadable Unexpected `name too long (ENAMETOOLONG)`')
})
