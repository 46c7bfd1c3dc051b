import fc from 'fast-check'
import {describe, expect, it, test, vi} from 'vitest'
import {findLines} from '../../src/text/find-lines.js'
import {sideOf} from '../../src/text/flanking.js'
import {printsOf} from '../../src/text/inline.js'
import {readLines} from '../../src/text/lines.js'
import {createMarkdownParser} from '../../src/text/markdown.js'
import {lawRuns} from '../laws/law-runs.js'
import {lawSeed} from '../laws/law-seed.js'

vi.setConfig({testTimeout: 30_000 + lawRuns * 10})

const inline = createMarkdownParser()

function read(text: string) {
  const kept: number[] = []
  const lines = readLines(text, findLines(Buffer.from(text)), inline, (code, place) => {
    if (code === 'markup-kept') kept.push(place)
  })
  return {printed: lines.map(({print}) => print.text), prints: lines.map(({print}) => print), kept}
}

describe('emphasis that goes on over line ends', () => {
  test.each([
    ['**RESOLVED that the\nworks be approved.**', ['RESOLVED that the', 'works be approved.']],
    ['*To keep\nthe lake\nopen.*', ['To keep', 'the lake', 'open.']],
    ['__To keep\nit.__', ['To keep', 'it.']],
    ['so _to keep\nit_, so', ['so to keep', 'it, so']],
    ['***To keep\nit.***', ['To keep', 'it.']],
    ['**To *keep\nthe* lake\nopen.**', ['To keep', 'the lake', 'open.']],
    ['**To _keep\nit._**', ['**To _keep', 'it._**']],
    ['**To keep\n*the* lake_wall\nopen** and **so\non**', ['To keep', 'the lake_wall', 'open and so', 'on']],
    ['1.  **To keep\r\n    the lake\\\r\n    open.**', ['1. To keep', 'the lake', 'open.']],
    ['> **To keep\n> it.**', ['To keep', 'it.']],
    ['> **To keep\nit.**', ['To keep', 'it.']],
    ["**Members\\' wish &amp;\n\\*will\\*.**", ["Members' wish &", '*will*.']],
    ['[**To keep\nit**]{.underline}', ['[To keep', 'it]{.underline}']],
    ['**<u>To keep\nit.</u>**', ['To keep', 'it.']],
    ['**To \\*keep\nit\\_.**', ['To *keep', 'it_.']],
    ['**To keep<br>\nit.**', ['To keep', '', 'it.']],
    ['*note: **To keep\nit.**', ['*note: To keep', 'it.']],
  ])('%j is printed as %j', (text, printed) => {
    expect(read(text).printed).toEqual(printed)
  })

  test.each([
    ['a blank line', '**To keep\n\nit.**'],
    ['a heading', '**To keep\n# it.**'],
    ['a list marker', '**To keep\n1. it.**'],
    ['a bullet', '**To keep\n- it.**'],
    ['a rule', '**To keep\n---\nit.**'],
    ['a row', '**To keep\n| it.**'],
    ['a page', '**To keep\fit.**'],
    ['a quotation', '**To keep\n> it.**'],
    ['a heading above', '# **To keep\nit.**'],
    ['another mark', '**To keep\nit.*'],
    ['code', '**To `keep\nit`.**'],
    ['a link', '**To [keep\nit](it.html).**'],
    ['a tag', '**To keep\n<a href="it.html">it.**'],
    ['too many lines', `**To keep\n${'the lake\n'.repeat(40)}it.**`],
  ])('%s ends what was opened', (_, text) => {
    const {printed, kept} = read(text)
    expect(printed[0]).toMatch(/^\*\*To /)
    expect(kept.length).toBeGreaterThanOrEqual(2)
  })
})

describe('emphasis that goes on over the lines of a drawn cell', () => {
  const cells = (...rows: string[]) => {
    const {printed, kept} = read(['+---+---+', ...rows, '+---+---+'].join('\n'))
    return {printed: printed.filter(Boolean), kept: kept.length}
  }

  test.each([
    [
      ['| **To keep | None |', '| it.**     |      |'],
      ['To keep | None', 'it.'],
    ],
    [
      ['| **To keep | **The |', '| it.** | lake** |'],
      ['To keep | The', 'it. | lake'],
    ],
    [
      ['| **To | *so |', '| keep | and |', '| it.** | so* |'],
      ['To | so', 'keep | and', 'it. | so'],
    ],
    [
      ['| **To \\| keep** | **None |', '| | it.** |'],
      ['To | keep | None', 'it.'],
    ],
    [
      ['> | **To keep | None |', '> | it.** | |'],
      ['To keep | None', 'it.'],
    ],
    [
      ['| 1. | **To keep |', '| | it.** |'],
      ['1. | To keep', 'it.'],
    ],
  ])('%j is printed as %j', (rows, printed) => {
    expect(cells(...rows)).toEqual({printed, kept: 0})
  })

  test.each([
    ['another cell', ['| **To keep | it.** |', '| so | so |']],
    ['another cell of the line below', ['| **To keep | None |', '| so | it.** |']],
    ['a rule', ['| **To keep | None |', '+---+---+', '| it.** | |']],
    ['a blank line of the cell', ['| **To keep | None |', '| | so |', '| it.** | |']],
    ['a list marker', ['| **To keep | None |', '| 1. it.** | so |']],
    ['a line of other cells', ['| **To keep | None |', '| it.** |']],
    ['more cells than a row has', [`| **To keep ${'| None '.repeat(40)}|`, `| it.** ${'| so '.repeat(40)}|`]],
  ])('%s ends what was opened', (_, rows) => {
    const {printed, kept} = cells(...rows)
    expect(printed[0]).toMatch(/^\*\*To /)
    expect(kept).toBe(2)
  })
})

const middle = fc.constantFrom('words', 'of the', 'Item/Report', '2011', 'lake_wall', '&amp;', '<u>so</u>', '5 * 3')
type Marks = readonly string[]

/** Marks before and behind words anyhow. */
const strewn = (marks: Marks) => {
  const word = fc.tuple(
    fc.constantFrom('', '', '', '“', '(', ...marks),
    middle,
    fc.constantFrom('', '', '.', ')', ...marks, ...marks.map(mark => `${mark}.`), ...marks.map(mark => `.${mark}`)),
  )
  const line = fc.array(word, {minLength: 1, maxLength: 4}).map(words => words.map(parts => parts.join('')).join(' '))
  return fc.array(line, {minLength: 2, maxLength: 3}).map(lines => lines.join('\n'))
}

/** Words in marks that open and close them, wherever the lines end. */
const wrapped = (marks: Marks) =>
  fc
    .array(fc.tuple(fc.constantFrom('', ...marks), fc.array(middle, {minLength: 1, maxLength: 4})), {
      minLength: 1,
      maxLength: 4,
    })
    .map(parts => parts.map(([mark, inner]) => mark + inner.join(' ') + mark).join(' '))
    .chain(text => {
      const words = text.split(' ')
      const gap = fc.constantFrom(' ', ' ', '\n')
      return fc.array(gap, {minLength: words.length, maxLength: words.length}).map(gaps =>
        words
          .map((word, at) => word + gaps[at])
          .join('')
          .trim(),
      )
    })

/** Runs of stars all of one length, and runs of underscores. */
const marksOfOneLength = fc.tuple(fc.constantFrom('*', '**', '***'), fc.constantFrom('_', '__'))

/** Marks that could both open and close, and those that stand alone, are letters to a reader of lines. */
const isClear = (text: string) =>
  text.split('\n').every(raw => !/^(?:\* |[*_]+$)/.test(raw)) &&
  [...text.replaceAll('lake_wall', 'lake').matchAll(/[*_]+/g)].every(
    ({0: run, index, input}) => sideOf(input, index, index + run.length) !== 'unclear',
  )

it('lines are what the parser makes of their paragraph', () => {
  let crossed = 0
  let left = 0
  fc.assert(
    fc.property(marksOfOneLength.chain(marks => fc.oneof(strewn(marks), wrapped(marks))).filter(isClear), text => {
      const {printed, kept, prints} = read(text)
      const alone = text.split('\n').flatMap(raw => read(raw).printed)
      if (alone.join('\n') !== printed.join('\n')) crossed++
      if (kept.length > 0) left++
      expect(printed.join('\n')).toBe(printsOf(inline(text), 0)[0]?.text)
      for (const {pieces, text: words} of prints)
        for (const {start, end, at, length} of pieces)
          if (end - start === length) expect(text.slice(start, end)).toBe(words.slice(at, at + length))
    }),
    {numRuns: lawRuns, seed: lawSeed},
  )
  expect(Math.min(crossed, left)).toBeGreaterThan(lawRuns / 10)
})

it('lines whose marks are of any length are too, where none is left', () => {
  const marks = ['*', '**', '***', '_', '__']
  let crossed = 0
  fc.assert(
    fc.property(fc.oneof(strewn(marks), wrapped(marks)).filter(isClear), text => {
      const {printed} = read(text)
      if (/[*_]/.test(printed.join(' ').replaceAll('lake_wall', '').replaceAll('5 * 3', ''))) return
      if (text.split('\n').some(raw => read(raw).kept.length > 0)) crossed++
      expect(printed.join('\n')).toBe(printsOf(inline(text), 0)[0]?.text)
    }),
    {numRuns: lawRuns, seed: lawSeed},
  )
  expect(crossed).toBeGreaterThan(lawRuns / 10)
})
