import fc from 'fast-check'
import {expect, it, test} from 'vitest'
import {emphasisSteps, lengthWithout} from '../../src/text/emphasis-steps.js'
import {plainTag, presentational, readTag} from '../../src/text/inline-token.js'
import {lawRuns} from '../laws/law-runs.js'
import {lawSeed} from '../laws/law-seed.js'

/** The same in one pattern. */
const pattern = () =>
  /\*+|_+|<(?:\/(?:u|b|i|strong|em|span|sup|sub|font|big|small|center|mark|ins|br) ?|(?:u|b|i|strong|em|span|sup|sub|font|big|small|center|mark|ins|br) ?\/?)>|<(?=[a-z/!?])/gi
const bits = [
  '*',
  '_',
  '<u>',
  '</B >',
  '<br />',
  '<',
  '>',
  '/',
  ' ',
  'u',
  'B',
  'br',
  'strong',
  'STRONG',
  'strongs',
  'x',
  '!',
  '?',
  'é',
]

it('steps are what their pattern finds', () => {
  let tags = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits), {maxLength: 12}), parts => {
      const raw = parts.join('')
      const steps = emphasisSteps(raw)
      const expected = [...raw.matchAll(pattern())].map(({0: step, index}) => ({
        start: index,
        end: index + step.length,
        kind: step === '<' ? 'other-tag' : step.startsWith('<') ? 'tag' : 'marks',
      }))
      expect(steps).toEqual(expected)
      expect(lengthWithout(raw, steps)).toBe(raw.replace(pattern(), '').length)
      if (steps.some(({kind}) => kind === 'tag')) tags++
    }),
    {numRuns: lawRuns * 5, seed: lawSeed},
  )
  expect(tags).toBeGreaterThan(lawRuns / 20)
})

test.each([...presentational])('<%s> is a presentational tag wherever tags are known', name => {
  expect(emphasisSteps(`<${name}>`)).toEqual([{start: 0, end: name.length + 2, kind: 'tag'}])
  expect(`<${name}>`.replace(plainTag(), '')).toBe('')
  expect(readTag(`<${name}>`)).toBe(name === 'br' ? 'break' : 'drop')
})

test.each(['<p>', '<strongs>', '<ux>', '<!-- -->'])('%s is kept', tag => {
  expect(readTag(tag)).toBe('keep')
})
