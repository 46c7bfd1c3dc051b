import fc from 'fast-check'
import {distance} from 'fastest-levenshtein'
import {expect, it} from 'vitest'
import {headings} from '../../src/formats/headings.js'
import {exactLabel, labelLetters, labelOf} from '../../src/formats/label.js'
import {emptyBag, fillBag, isFurther} from '../../src/formats/letter-bag.js'
import {nearLabel} from '../../src/formats/near-label.js'
import {parse} from '../../src/index.js'
import {lettersOf} from '../../src/text/letters.js'
import {proforma} from '../cli-proforma.js'
import {lawSeed} from '../laws/law-seed.js'

const labels = Object.values(headings).map(label => lettersOf(label))
/** A label with some letters taken out, put in or changed. */
const misspelt = fc
  .tuple(
    fc.constantFrom(...labels),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('', 'a', 'e', 'x', '1', 'é')), {maxLength: 14}),
  )
  .map(([label, edits]) =>
    edits.reduce((word, [at, letter], index) => {
      const place = at % (word.length + 1)
      return word.slice(0, place) + letter + word.slice(index % 2 === 0 ? place + 1 : place)
    }, label),
  )

it('counting letters never says more than their distance', () => {
  let further = 0
  fc.assert(
    fc.property(misspelt, misspelt, fc.nat({max: 20}), (one, other, most) => {
      const [bag, otherBag] = [emptyBag(), emptyBag()]
      if (!fillBag(bag, one) || !fillBag(otherBag, other) || !isFurther(bag, otherBag, most)) return
      further++
      expect(distance(one, other)).toBeGreaterThan(most)
    }),
    {numRuns: 4000, seed: lawSeed},
  )
  expect(further).toBeGreaterThan(500)
})

it('a label is near from a likeness of 0.8 on, however cheaply the rest is turned away', () => {
  let near = 0
  fc.assert(
    fc.property(misspelt, word => {
      const likeness = labels.map(label => 1 - distance(label, word) / Math.max(label.length, word.length))
      const best = Math.max(...likeness)
      const second = [...likeness].sort((one, other) => other - one)[1] ?? 0
      const found = nearLabel(word)
      if (found) near++
      if (best >= 0.8 && best - second >= 0.15) expect(found).toBe(Object.keys(headings)[likeness.indexOf(best)])
      if (best < 0.8 && !word.startsWith('declared')) expect(found).toBeNull()
    }),
    {numRuns: 3000, seed: lawSeed},
  )
  expect(near).toBeGreaterThan(500)
})

it('a label in a tag is a misspelt one, but not in a table of HTML, where its value would be tags too', () => {
  const tagged = (tag: string) =>
    parse('a.md', Buffer.from(proforma('Lamps').replace('4. Alternative', `<${tag}>4. Alternative`))).records[0]
  expect(tagged('p')?.alternativeOptions.status).not.toBe('missing')
  expect(tagged('p')?.messages.map(({code}) => code)).toContain('heading-variant')
  expect(tagged('td')?.alternativeOptions.status).toBe('missing')
})

it('a label with two neighbouring letters in each other’s place is that label', () => {
  for (const label of labels)
    for (let at = 0; at + 1 < label.length; at++) {
      const swapped = label.slice(0, at) + label[at + 1] + label[at] + label.slice(at + 2)
      expect(exactLabel(swapped) ?? nearLabel(swapped), swapped).toBe(exactLabel(label))
    }
})

it('no line is turned away by its letters that is a label or a part of one', () => {
  const glue = fc.constantFrom('', ' ', '. ', ' ’', ' £', ' – ')
  let parts = 0
  fc.assert(
    fc.property(misspelt, fc.nat(), fc.nat(), glue, fc.boolean(), (word, from, to, mark, isUpper) => {
      const part = word.slice(from % (word.length + 1), word.length - (to % (word.length + 1))) || word
      const printed = `3. ${mark}${part.slice(0, 5)}${mark}${part.slice(5)}${mark}`
      const letters = labelLetters(printed)
      const {exact, near, begins, ends} = labelOf(isUpper ? printed.toUpperCase() : printed)
      expect(exact).toBe(letters === '' ? null : exactLabel(letters))
      expect(near).toBe(letters === '' || exact ? null : nearLabel(letters))
      expect(begins).toBe(letters !== '' && labels.some(label => label !== letters && label.startsWith(letters)))
      expect(ends).toBe(letters !== '' && labels.some(label => label.endsWith(letters)))
      if (begins || ends) parts++
    }),
    {numRuns: 3000, seed: lawSeed},
  )
  expect(parts).toBeGreaterThan(150)
})
