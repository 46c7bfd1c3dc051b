import fc from 'fast-check'
import {expect, it, test} from 'vitest'
import {isOrdinary} from '../../src/source/ordinary.js'
import {printsOf} from '../../src/text/inline.js'
import {createMarkdownParser} from '../../src/text/markdown.js'
import {mayHoldReferences, mayReferElsewhere, readReferences, usualReferences} from '../../src/text/references.js'
import {lawRuns} from '../laws/law-runs.js'
import {lawSeed} from '../laws/law-seed.js'

const parser = createMarkdownParser()
const usual = [...usualReferences.keys()].map(name => `&${name};`)
const others = ['&shy;', '&zwj;', '&AMP;', '&#0;', '&#x26;', '&nosuch;', '&#99999999;']
const none = ['&', '& ', '&amp', '&;', '&#', 'R&D', 'a;b', ' ', 'Marrable', '£5', '’']
const line = (...parts: readonly string[]) =>
  fc.array(fc.constantFrom(...parts), {maxLength: 10}).map(some => `x${some.join('')}x`)

test('usual references are read as the parser reads them', () => {
  let read = 0
  fc.assert(
    fc.property(line(...usual, ...none), raw => {
      const tokens = readReferences(raw)
      if (tokens === null) return
      expect(printsOf(tokens, 0)).toEqual(printsOf(parser(raw), 0))
      if (mayHoldReferences(raw)) read++
    }),
    {numRuns: lawRuns, seed: lawSeed},
  )
  expect(read).toBeGreaterThan(lawRuns / 4)
})

test('what is ordinary and refers nowhere else prints what is ordinary', () => {
  let refers = 0
  fc.assert(
    fc.property(line(...usual, ...others, ...none), raw => {
      const printed = printsOf(parser(raw), 0).map(({text}) => text)
      if (mayReferElsewhere(raw)) refers++
      else expect(printed.every(isOrdinary)).toBe(true)
    }),
    {numRuns: lawRuns, seed: lawSeed},
  )
  expect(refers).toBeGreaterThan(lawRuns / 4)
})

it.each(usual)('%s is read as the parser reads it, and prints what is ordinary', reference => {
  const tokens = readReferences(`Marrable ${reference} Penrose`)
  expect(tokens).toEqual(parser(`Marrable ${reference} Penrose`))
  expect(tokens?.every(token => token.kind === 'words' && isOrdinary(token.text))).toBe(true)
})

it.each(others)('%s is left to the parser', reference => {
  expect(readReferences(`Marrable ${reference} Penrose`)).toBeNull()
})

it.each(none)('%j is no reference', text => {
  expect(mayHoldReferences(text)).toBe(false)
})
