import fc from 'fast-check'
import {expect, it} from 'vitest'
import {splitOpening} from '../src/fields/opening.js'
import {isNumbered} from '../src/formats/label.js'
import {referenceOf} from '../src/record/identity.js'
import {endsSentence} from '../src/text/letters.js'
import {plainPrint} from '../src/text/print.js'
import {lawRuns} from './laws/law-runs.js'
import {lawSeed} from './laws/law-seed.js'

/* What is looked at unit by unit, held against the pattern that says the same. */

const textOf = (...bits: readonly string[]) =>
  fc.array(fc.constantFrom(...bits), {maxLength: 14}).map(parts => parts.join(''))
const runs = {numRuns: lawRuns * 3, seed: lawSeed}

it('a line ends a sentence with its mark, closing quotes and brackets aside', () => {
  const sentenceEnd = /[.:;?!]["'’”)\]]*$/
  fc.assert(
    fc.property(textOf('.', ':', ';', '?', '!', '-', '"', '’', '”', ')', ']', 'a', ' '), text => {
      expect(endsSentence(text)).toBe(sentenceEnd.test(text.slice(-8)) || text.endsWith(':-'))
    }),
    runs,
  )
})

it('a heading is numbered by one or two digits near its beginning', () => {
  fc.assert(
    fc.property(textOf('1', '23', '.', ')', '(', ' ', 'a', '_', 'é', '-'), text => {
      expect(isNumbered(text)).toBe(/^\W{0,4}\d{1,2}\W/.test(text))
    }),
    runs,
  )
})

it('a file is named after the record by a word of its name', () => {
  fc.assert(
    fc.property(textOf('d', 'D', '1', '14012', '140124', '-', '.', '_', 'x', '/', 'é'), path => {
      const words = path
        .slice(path.lastIndexOf('/') + 1)
        .toLowerCase()
        .split(/[^a-z0-9]+/)
      const named = words.find(word => /^d\d{5,7}$/.test(word))
      expect(referenceOf(path)).toBe(named?.toUpperCase() ?? null)
    }),
    runs,
  )
})

it('an opening is parted at the first `that` that is a word', () => {
  const that = /(?<![A-Za-z])that(?![A-Za-z])/i
  fc.assert(
    fc.property(textOf('that', 'That', 'THAT', ' ', 'k', '\u212a', '5', 'é', 'İ'), words => {
      const text = `RESOLVED ${words} x`
      const {lead} = splitOpening(plainPrint(text, 0), {kind: 'resolved', words: 'RESOLVED'.length})
      const found = that.exec(text)
      expect(lead.text).toBe(found ? text.slice(0, found.index + found[0].length) : 'RESOLVED')
    }),
    runs,
  )
})
