import fc from 'fast-check'
import {expect, it} from 'vitest'
import {slugOf} from '../../src/record/identity.js'
import {beginsLower, lettersOf, mayBeOtherLetter} from '../../src/text/letters.js'
import {lawSeed} from '../laws/law-seed.js'
import {anyLetter} from '../support/any-letter.js'

const anyText = fc.oneof(
  fc.string({unit: anyLetter}),
  fc.string({unit: 'grapheme'}),
  fc.string({
    unit: fc.constantFrom('a', 'Z', '3', ' ', '.', '’', '“', '(', '[', '–', '£', 'é', 'ª', '½', 'İ', 'K', '²'),
  }),
)

it('short ways for ASCII and English marks give what the classes of Unicode give', () => {
  fc.assert(
    fc.property(anyText, text => {
      const lower = text.toLowerCase()
      expect(lettersOf(text)).toBe(lower.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}\p{N}]+/gu, ''))
      expect(beginsLower(text)).toBe(/^["'‘“([]{0,3}\p{Ll}/u.test(text))
      const words = lower.replace(/['’‘]/g, '').split(/[^\p{L}\p{N}]+/u)
      expect(slugOf(text)).toBe(words.filter(Boolean).join('-'))
    }),
    {numRuns: 5000, seed: lawSeed},
  )
})

it('no letter or digit beyond ASCII is passed over', () => {
  const letters = Array.from({length: 0x10000}, (_, unit) => unit).filter(
    unit => unit >= 0x80 && /[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit)),
  )
  expect(letters.length).toBeGreaterThan(40_000)
  expect(letters.filter(unit => !mayBeOtherLetter(unit))).toEqual([])
})

it('what is taken for composed is composed', () => {
  const composed = (unit: number) => String.fromCharCode(unit).normalize('NFC') === String.fromCharCode(unit)
  const skipped = Array.from({length: 0x10000}, (_, unit) => unit).filter(
    unit => unit < 0x300 || (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x2030 && unit <= 0x205e) || unit === 0x20ac,
  )
  expect(skipped.filter(unit => !composed(unit))).toEqual([])
})
