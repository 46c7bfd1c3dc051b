import {runInNewContext} from 'node:vm'
import {describe, expect, test} from 'vitest'
import {parse, type Rule, type RunRule, rules, runRules} from '../src/index.js'
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
