import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {checkSync} from 'recheck'
import {describe, expect, test} from 'vitest'
import {expressionsOf} from './hostile/expressions-of.js'

/** No regular expression of the program may take more than linear time on what a document can hold. */

const src = join(import.meta.dirname, '..', 'src')
const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.ts'))
  .sort()
const found = files.flatMap(file =>
  expressionsOf(file, readFileSync(join(src, file), 'utf8')).map(expression => ({file, ...expression})),
)

/** Those that only the native checker settles in time, with the words of the source that bound what they are tried on. */
const bounded: Readonly<Record<string, {file: string; bound: string}>> = {
  "^ (?:to|TO) (?:the |THE )?([A-Z][\\w'’&-]*(?: (?:(?:of the|of|and|for|the|&) )?(?!(?:That|THAT|TO|AT|ON)\\b)[A-Z][\\w'’&-]*){0,9})":
    {
      file: 'fields/opening.ts',
      bound: 'const rest = sentence.slice(words, words + 160)',
    },
}

const statusOf = ({source, flags}: {source: string; flags: string}) =>
  checkSync(source, flags, {timeout: 60_000, randomSeed: 1}).status

describe('regular expressions', () => {
  test('the check itself sees what backtracks', () => {
    expect(statusOf({source: '\\s+$', flags: ''})).toBe('vulnerable')
    const sample = `const kinds = {A: 1, B: 2}\nconst a = Object.keys(kinds).join('|')\nnew RegExp('^(' + a + ')\\\\s', 'g')`
    expect(expressionsOf('a.ts', sample)).toEqual([{line: 3, source: '^(A|B)\\s', flags: 'g'}])
    expect(() => expressionsOf('a.ts', 'new RegExp(words)')).toThrow('`words` is no string that a.ts spells out')
  })

  test('none of the source can backtrack by more than the length of its input', () => {
    expect(found.length).toBeGreaterThan(80)
    const unsafe = [
      ...new Map(found.map(expression => [`${expression.source}/${expression.flags}`, expression])).values(),
    ]
      .filter(({source}) => bounded[source] === undefined)
      .map(expression => ({expression, status: statusOf(expression)}))
      .filter(({status}) => status !== 'safe')
      .map(({expression: {file, line, source}, status}) => `${file}:${line} is ${status}: ${source}`)
    expect(unsafe).toEqual([])
  }, 120_000)

  test.each(Object.entries(bounded))('%s is tried on a bounded text', (source, {file, bound}) => {
    expect(found.some(one => one.file === file && one.source === source)).toBe(true)
    expect(readFileSync(join(src, file), 'utf8')).toContain(bound)
  })
})
