import {expect, it} from 'vitest'
import {decimal} from '../../src/record/decimal.js'

it('is what String makes of a whole number', () => {
  const numbers = [
    ...Array(2100).keys(),
    9999,
    10_000,
    10_001,
    99_099,
    100_000,
    123_456,
    999_999,
    1_000_000,
    50_000_007,
  ]
  for (const number of [...numbers, ...numbers]) expect(decimal(number)).toBe(String(number))
})
