import fc from 'fast-check'
import {expect, it} from 'vitest'
import {readTicks} from '../../src/text/code-ticks.js'
import {readEscapes} from '../../src/text/escapes.js'
import {printsOf, tokenise} from '../../src/text/inline.js'
import {createMarkdownParser} from '../../src/text/markdown.js'
import {lawRuns} from '../laws/law-runs.js'
import {lawSeed} from '../laws/law-seed.js'

const parser = createMarkdownParser()
const printed = (raw: string) =>
  printsOf(tokenise(raw, parser), 0)
    .map(({text}) => text)
    .join('|')

it.each([
  'The Council`s and Members` views',
  'The Council`s and the Borough`s views',
  "a `process model' and of `early help'",
  'a `process model’ and of `early help’, as it was',
  "a ``process model'' and ``early help''",
  "the `process model' and Members` views",
  '`Twas and `tis',
  'the 1990`s and the 2000`s',
  'Members` views of the ``model',
])('%s is printed with its backticks', raw => {
  expect(printed(raw)).toBe(raw)
})

it.each([
  ['the `process model` was approved', 'the process model was approved'],
  ["the `Council's model` and the Council`s", "the Council's model and the Council`s"],
  ['Members` views of `early help`.', 'Members` views of early help.'],
  ['the `a `b` c', 'the `a b c'],
  ['**Members` views** of the Council`s *plan*', 'Members` views of the Council`s plan'],
  ['the Council\\`s and Members\\` views', 'the Council`s and Members` views'],
  ['![the Council`s](plan.png) and Members` views', 'the Council`s and Members` views'],
  ['the Council`s \\* Members` &amp; others', 'the Council`s * Members` & others'],
  ['the ```code``` of ``a `b` c``', 'the code of a `b` c'],
])('%s is %s', (raw, text) => {
  expect(printed(raw)).toBe(text)
})

it('typed backticks are read the same with and without a parser', () => {
  const bits = ['`', '`', '``', "'", '’', 'word', 'é', ' ', ' ', '.', '\\', '&amp;', '(']
  let typed = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits), {maxLength: 12}), parts => {
      const raw = parts.join('').trim()
      const ticks = readTicks(raw)
      if (ticks.hasCode || ticks.typed.length < 2) return
      typed++
      // What is emphasised asks for a parser.
      const [parsed] = printsOf(parser(`*so* ${raw}`), 0)
      const [read] = printsOf(readEscapes(`so ${raw}`), 0)
      expect(parsed?.text).toBe(read?.text)
    }),
    {numRuns: lawRuns * 5, seed: lawSeed},
  )
  expect(typed).toBeGreaterThan(lawRuns / 5)
})
