import {describe, expect, it} from 'vitest'
import {recordSchema} from '../../src/index.js'
import {ruleCodes} from '../../src/messages.js'
import {exampleRecord} from '../../src/rules/example-record.js'
import {rules, runRules} from '../../src/rules/index.js'
import {messagesOf, said, saidOfRun} from './said.js'

it('no rule speaks of the example record', () => {
  const record = exampleRecord({})
  expect(recordSchema.safeParse(record).error).toBeUndefined()
  expect(said(rules, record)).toEqual([])
})

it('every code belongs to one rule', () => {
  const all = [...rules, ...runRules].map(({code}) => code)
  expect([...all].sort()).toEqual(Object.keys(ruleCodes).sort())
})

it.each([...rules, ...runRules])('$code says what it is about, why, and what can be done', rule => {
  expect(rule.about).toBe(ruleCodes[rule.code][1])
  for (const words of [rule.about, rule.why, rule.fix]) expect(words).toMatch(/^[A-Z].*\.$/)
  expect(rule.source).not.toBe('')
})

describe.each(rules)('$code', rule => {
  const {fails, passes} = rule.examples
  const failing = exampleRecord(fails.change)
  const passing = exampleRecord(passes.change)

  it(`speaks: ${fails.shows}`, () => {
    const messages = messagesOf(rule, failing)
    expect(messages.length).toBeGreaterThan(0)
    for (const {message} of messages) expect(message).toMatch(/^Unexpected .+ expected /)
  })
  it(`is silent: ${passes.shows}`, () => {
    expect(messagesOf(rule, passing)).toEqual([])
  })
  it('shows records that fit the schema', () => {
    for (const record of [failing, passing]) expect(recordSchema.safeParse(record).error).toBeUndefined()
  })
})

describe.each(runRules)('$code', rule => {
  const {fails, passes} = rule.examples

  it(`speaks: ${fails.shows}`, () => {
    expect(saidOfRun(rule, fails.changes.map(exampleRecord)).flat().length).toBeGreaterThan(0)
  })
  it(`is silent: ${passes.shows}`, () => {
    expect(saidOfRun(rule, passes.changes.map(exampleRecord)).flat()).toEqual([])
  })
  it('shows records that fit the schema', () => {
    for (const change of [...fails.changes, ...passes.changes])
      expect(recordSchema.safeParse(exampleRecord(change)).error).toBeUndefined()
  })
})
