import {describe, expect, it} from 'vitest'
import {codes, type DecisionRecord, parse} from '../../src/index.js'
import {exampleRecord} from '../../src/rules/example-record.js'
import {exampleBytes} from '../../src/rules/reading/example-bytes.js'
import {exampleProforma} from '../../src/rules/reading/example-proforma.js'
import {readingCards} from '../../src/rules/reading/index.js'

const read = (text: string) => parse('boating-lake.txt', exampleBytes(text))
const codesOf = (text: string) => read(text).file.messages.map(({ruleId}) => ruleId)

it('the example proforma is the example record, and reading has nothing to say of it', () => {
  const {records, file} = read(exampleProforma())
  const values = ({key, source, evidence, coverage, ...rest}: DecisionRecord) => rest
  expect(file.messages).toEqual([])
  expect(records.map(values)).toEqual([values(exampleRecord({}))])
})

it('every code of reading has one card', () => {
  expect(readingCards.map(({code}) => code).sort()).toEqual(Object.keys(codes).sort())
})

it('only what no document can show has a sentence instead of examples', () => {
  const told = readingCards.filter(({examples}) => typeof examples === 'string').map(({code}) => code)
  expect(told).toEqual(['input-unreadable', 'input-too-large', 'input-skipped', 'record-invalid', 'line-invalid'])
})

describe.each(readingCards)('$code', ({code, about, why, source, fix, examples}) => {
  it('says what it is about, why, and what can be done', () => {
    expect(about).toBe(codes[code][1])
    for (const words of [about, why, fix]) expect(words).toMatch(/^[A-Z].*\.$/)
    expect(source).not.toBe('')
  })

  if (typeof examples === 'string') {
    it('says why there is no example', () => expect(examples).toMatch(/^[A-Z].*\.$/))
    return
  }
  const {fails, passes} = examples

  it(`is said: ${fails.shows}`, () => {
    expect(new Set(codesOf(fails.text))).toEqual(new Set([code]))
  })
  it(`is not said: ${passes.shows}`, () => {
    expect(codesOf(passes.text)).toEqual([])
    expect(passes.text).not.toBe(fails.text)
  })
})
