import {runInNewContext} from 'node:vm'
import {describe, expect, test} from 'vitest'
import {
  type Authority,
  authorities,
  createCheck,
  parse,
  type Rule,
  type RunRule,
  rules,
  runRules,
} from '../src/index.js'
import {proforma} from './cli-proforma.js'

const bytes = Buffer.from(proforma('Lamps'))

describe('parse, called as its types do not allow', () => {
  test.each([
    ['text', 'a.txt', bytes.toString(), 'Unexpected String as bytes of `a.txt`, expected a Uint8Array'],
    ['an ArrayBuffer', 'a.txt', new ArrayBuffer(3), 'Unexpected ArrayBuffer as bytes of `a.txt`'],
    ['wider numbers', 'a.txt', new Uint16Array(3), 'Unexpected Uint16Array as bytes of `a.txt`'],
    ['nothing', 'a.txt', undefined, 'Unexpected Undefined as bytes of `a.txt`'],
    ['no path', bytes, undefined, 'Unexpected Uint8Array as path, expected a string'],
    ['a URL', new URL('file:///a.txt'), bytes, 'Unexpected URL as path, expected a string'],
  ])('%s: says so, rather than something of the document', (_, path, content, words) => {
    expect(() => parse(path as string, content as Uint8Array)).toThrow(TypeError)
    expect(() => parse(path as string, content as Uint8Array)).toThrow(words)
  })
})

test('bytes of another realm are bytes', () => {
  const foreign = runInNewContext('Uint8Array.from(numbers)', {numbers: [...bytes]})
  expect(foreign).not.toBeInstanceOf(Uint8Array)
  expect(parse('a.txt', foreign).records).toEqual(parse('a.txt', bytes).records)
})

test('a tool that is undefined is not given', () => {
  const loose = {sha256: undefined, inline: undefined, authority: undefined}
  expect(parse('a.txt', bytes, loose as object).records).toEqual(parse('a.txt', bytes).records)
})

test('rules can be named by their types', () => {
  const named: readonly (Rule | RunRule)[] = [...rules, ...runRules]
  expect(named.every(({code, about}) => code !== undefined && about !== '')).toBe(true)
})

test.each([
  ['no tools', null, 'Unexpected Null as tools'],
  ['a name', {authority: 'leeds'}, 'Unexpected String as `authority`, expected one of `authorities`'],
  ['a hash that is none', {sha256: 'x'}, 'Unexpected String as `sha256`, expected a function'],
  ['a hash that comes later', {sha256: async () => 'x'}, 'Unexpected Promise from `sha256`, expected a string'],
])('a tool that is no tool is told: %s', (_, tools, words) => {
  expect(() => parse('a.txt', bytes, tools as object)).toThrow(TypeError)
  expect(() => parse('a.txt', bytes, tools as object)).toThrow(words)
})

test('what was read goes to another thread, and to JSON, with its records', () => {
  const parsed = parse('a.txt', bytes)
  const plain = {path: 'a.txt', text: bytes.toString(), diagnostics: parsed.diagnostics, records: parsed.records}
  expect(structuredClone(parsed)).toEqual(plain)
  expect(JSON.parse(JSON.stringify(parsed))).toEqual(plain)
})

test('a council of the caller is read and checked by its own rule', () => {
  const [stockton] = authorities
  const name = 'Larkfield Borough Council'
  const larkfield: Authority = {...stockton, name, slug: 'larkfield'}
  const text = proforma('Lamps').replaceAll(/stockton-on-tees borough council/gi, name.toUpperCase())
  const parsed = parse('a.txt', Buffer.from(text), {authority: larkfield})
  expect(parsed.records[0]).toMatchObject({authority: name, id: expect.stringMatching(/^larkfield\//)})
  const codesBy = (check: ReturnType<typeof createCheck>) => check(parsed).findings.map(({code}) => code)
  expect(codesBy(createCheck())).toContain('call-in-unchecked')
  expect(codesBy(createCheck({authority: larkfield}))).not.toContain('call-in-unchecked')
  expect(() => createCheck()([] as never)).toThrow('expected what `parse` gave')
})
