import fc from 'fast-check'
import {lawRuns} from './law-runs.js'
import {lawSeed} from './law-seed.js'

/** Tries a law on its share of random inputs, prints how many were tried and what share of them gave a record, and returns the share. */
export function tryLaw<T>(name: string, inputs: fc.Arbitrary<T>, share: number, check: (input: T) => number): number {
  let tried = 0
  let gave = 0
  const property = fc.property(inputs, input => {
    tried++
    if (check(input) > 0) gave++
  })
  fc.assert(property, {numRuns: Math.ceil(lawRuns * share), seed: lawSeed})
  console.info(`${name}: ${tried} inputs, ${gave} (${Math.round((100 * gave) / tried)} %) gave a record, no fault`)
  return gave / tried
}
