import fc from 'fast-check'
import {expect, it} from 'vitest'
import {printsOf, tokenise} from '../../src/text/inline.js'
import {createMarkdownParser} from '../../src/text/markdown.js'
import {lawSeed} from '../laws/law-seed.js'

const parser = createMarkdownParser()
const printed = (raw: string) => printsOf(tokenise(raw, parser), 0)

const parts = [
  'a',
  'B',
  '1',
  ' ',
  '.',
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '!',
  '#',
  '&',
  ';',
  '\\',
  '£',
  '|',
  '~',
  '>',
  '<',
  '< ',
]
const words = [
  '&amp;',
  '&pound;',
  '&#65;',
  '&#x42;',
  '&nosuch;',
  '&#0;',
  '&amp',
  '\\*',
  '\\&amp;',
  '\\\\',
  '\\_',
  '\\a',
  '&lt;u&gt;',
]
const line = fc.array(fc.constantFrom(...parts, ...words), {maxLength: 14}).map(all => all.join(''))

/** A link at the end sends the whole line through the parser, and prints one letter. */
const link = ' [x](y)'

it('escapes and references read without the parser are what the parser reads', () => {
  let short = 0
  fc.assert(
    fc.property(line, raw => {
      const text = raw.trim()
      if (text === '') return
      const once = [...text].every(mark => !'*_`'.includes(mark) || text.indexOf(mark) === text.lastIndexOf(mark))
      if (!once || text.includes('](')) return
      short++
      const [own] = printed(text)
      const [parsed] = printed(text + link)
      expect(`${own?.text} x`.trim()).toBe(parsed?.text)
    }),
    {numRuns: 5000, seed: lawSeed},
  )
  expect(short).toBeGreaterThan(1000)
})

it.each([
  ['council&#146;s', 'council’s'],
  ['2014 &#150; 2015', '2014 – 2015'],
  ['&#x93;steps&#x94;', '“steps”'],
  ['&#128;5 and &#0128;6', '€5 and €6'],
  ['&#233;', 'é'],
  ['&#0;, &#55296; and &#x110000;', '&#0;, &#55296; and &#x110000;'],
  ['&#xFFFD;', '\ufffd'],
])('the reference in %s is read as %s, also beside other markup', (raw, text) => {
  expect(printed(raw).map(print => print.text)).toEqual([text])
  expect(printed(`[${raw}](x) \\* *a*`).map(print => print.text)).toEqual([`${text} * a`])
})
