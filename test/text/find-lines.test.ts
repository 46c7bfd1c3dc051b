import fc from 'fast-check'
import {expect, it} from 'vitest'
import {isOrdinary} from '../../src/source/ordinary.js'
import {findLines} from '../../src/text/find-lines.js'
import {readLines} from '../../src/text/lines.js'
import {createMarkdownParser} from '../../src/text/markdown.js'
import {isPlain} from '../../src/text/plain.js'
import {lawSeed} from '../laws/law-seed.js'

const inline = createMarkdownParser()
const bytesOf = (text: string) => new TextEncoder().encode(text)

it('bytes say of every character what patterns say', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit === 0x0a || unit === 0x0d || (unit & 0xf800) === 0xd800) continue
    const text = `a${String.fromCharCode(unit)}b`
    const plain = isOrdinary(text) ? [isPlain(text)] : undefined
    expect(findLines(bytesOf(text))?.plain, `U+${unit.toString(16)}`).toEqual(plain)
  }
  expect(findLines(bytesOf('a 🌳'))).toBeNull()
})

it('a byte order mark has no place in the text', () => {
  expect(findLines(bytesOf('\ufeffTitle\n'))).toEqual({starts: [0], ends: [5], plain: [true]})
  for (const text of ['Title\ufeff\n', '\ufec0 Title\n']) expect(findLines(bytesOf(text))).toBeNull()
})

const pieces = [
  '\n',
  '\r\n',
  '\r',
  ' ',
  '  ',
  '\t',
  '’',
  '£',
  '\u00a0',
  '&',
  '&amp;',
  '*',
  '[',
  '>',
  '# ',
  '• ',
  '- ',
  '1. ',
  '+--',
  '─',
  'Title',
  'o',
]

it('lines are read the same, whether found by bytes or not', () => {
  let plain = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 30}), parts => {
      const text = parts.join('')
      const found = findLines(bytesOf(text))
      if (!found) throw new Error('expected ordinary text')
      plain += found.plain.filter(Boolean).length
      for (const [index, isOne] of found.plain.entries())
        expect(isOne).toBe(isPlain(text.slice(found.starts[index], found.ends[index])))
      expect(readLines(text, found, inline, () => {})).toEqual(readLines(text, null, inline, () => {}))
    }),
    {numRuns: 3000, seed: lawSeed},
  )
  expect(plain).toBeGreaterThan(1000)
})
