import fc from 'fast-check'
import {expect, it} from 'vitest'
import {readEmphasis} from '../../src/text/emphasis.js'
import {printsOf} from '../../src/text/inline.js'
import {createMarkdownParser} from '../../src/text/markdown.js'
import {lawRuns} from '../laws/law-runs.js'
import {lawSeed} from '../laws/law-seed.js'

const parser = createMarkdownParser()
const words = [
  'word',
  'Title',
  'a',
  '7',
  'é',
  '£5',
  '’',
  '“',
  '.',
  ',',
  ':',
  '(',
  ')',
  ' ',
  ' ',
  ' ',
  '  ',
  '\u00a0',
  '😀',
]
const marks = ['*', '**', '***', '****', '_', '__', '*', '**', '**', '*']
const tags = [
  '<u>',
  '</u>',
  '<b>',
  '</b >',
  '<br>',
  '<br/>',
  '<strong/>',
  '</b/>',
  '<p>',
  '<u class="x">',
  '<',
  '[',
  ']',
]
const line = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: fc.constantFrom(...words)},
      {weight: 3, arbitrary: fc.constantFrom(...marks)},
      {weight: 1, arbitrary: fc.constantFrom(...tags)},
    ),
    {maxLength: 12},
  )
  .map(parts => parts.join('').trim())
/** What archives hold: words in marks that open and close them. */
const marked = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '*', '**', '***', '_', '__'),
      fc.constantFrom('words', 'of the', 'Item/Report', '2011', '“so”'),
    ),
    {minLength: 1, maxLength: 6},
  )
  .map(parts => parts.map(([mark, text]) => mark + text + mark).join(' '))

it('emphasis read at a glance is what the parser reads', () => {
  let read = 0
  fc.assert(
    fc.property(fc.oneof(line, marked), raw => {
      const tokens = readEmphasis(raw, parser)
      if (tokens === null) return
      if (/[*_]/.test(raw)) read++
      const parsed = parser(raw)
      expect(printsOf(tokens, 0)).toEqual(printsOf(parsed, 0))
      expect(parsed.filter(({kind}) => kind === 'kept')).toEqual([])
    }),
    {numRuns: lawRuns * 5, seed: lawSeed},
  )
  expect(read).toBeGreaterThan(lawRuns)
})

it.each([
  '**Title** of the *item*',
  '***All*** of it',
  '<u>Title of Item/Report</u>',
  '**<u>Title</u>**',
  '**Members *asked* for it**',
  '5 * 3 is **15**',
  '__so__ and _so_',
  '<u>Tansy</u> &amp; **Hew**',
])('%s takes no parser', raw => {
  expect(readEmphasis(raw, parser)).not.toBeNull()
})

it.each([
  'un*frigging*believable',
  '**open',
  '*a **b* c**',
  '`code` and *so*',
  '[a](b) *so*',
  '5 * 3 &amp; *so*',
  '\\*so\\* *on*',
  '*so* <a href="x">',
  '[*so*]{.underline}',
])('%s is left to the parser', raw => {
  expect(readEmphasis(raw, parser)).toBeNull()
})
