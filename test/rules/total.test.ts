import fc from 'fast-check'
import {expect, it, vi} from 'vitest'
import {type DecisionRecord, parse, recordSchema} from '../../src/index.js'
import {rules, runRules} from '../../src/rules/index.js'
import {fixtureTexts} from '../laws/fixture-texts.js'
import {lawRuns} from '../laws/law-runs.js'
import {lawSeed} from '../laws/law-seed.js'

vi.setConfig({testTimeout: 60_000 + lawRuns * 60})

const records = fixtureTexts.flatMap((text, index) => parse(`${index}.txt`, new TextEncoder().encode(text)).records)

/** A value that the schema may let stand in for another: nulls, empty lists, other days and other words. */
const stray = fc.oneof(
  fc.constant(null),
  fc.constant([]),
  fc.constant('missing'),
  fc.constant('blank'),
  fc.constant('recommended'),
  fc.integer({min: 1, max: 9999}).map(year => `${String(year).padStart(4, '0')}-12-31`),
  fc.string({minLength: 1}),
)

type Holder = Record<string, unknown>

/** Everything that a value holds, by its pointer and by what holds it. */
function* placesIn(value: unknown, pointer = ''): Generator<{pointer: string; holder: Holder; key: string}> {
  if (typeof value !== 'object' || value === null) return
  const holder = value as Holder // a list has its places for keys
  for (const key of Object.keys(holder)) {
    yield {pointer: `${pointer}/${key}`, holder, key}
    yield* placesIn(holder[key], `${pointer}/${key}`)
  }
}

/** A record of a fixture with strays in a few places, those that the schema refuses put back. */
const damaged = fc
  .tuple(fc.constantFrom(...records), fc.array(fc.tuple(fc.nat(), stray), {maxLength: 8}))
  .map(([original, strays]) => {
    const {evidence, coverage, messages, ...rest} = structuredClone(original)
    const record: DecisionRecord = {...rest, messages: []}
    for (const [at, value] of strays) {
      const places = [...placesIn(record)]
      const place = places[at % places.length]
      if (!place) continue
      const {holder, key} = place
      const printed = holder[key]
      holder[key] = value
      if (!recordSchema.safeParse(record).success) holder[key] = printed
    }
    return record
  })

it('no rule throws, each speaks of places that the record has, and says the same again', () => {
  let changed = 0
  fc.assert(
    fc.property(fc.array(damaged, {minLength: 1, maxLength: 3}), batch => {
      const pointers = batch.map(record => new Set(['', ...[...placesIn(record)].map(({pointer}) => pointer)]))
      const say = () => {
        const messages: string[] = []
        const runs = runRules.map(rule => rule.create())
        for (const [at, record] of batch.entries()) {
          const tell = (pointer: string, message: string) => {
            expect(pointers[at]?.has(pointer), pointer).toBe(true)
            messages.push(`${pointer} ${message}`)
          }
          for (const rule of rules) rule.run(record, tell)
          for (const run of runs) run(record, tell)
        }
        return messages
      }
      const messages = say()
      expect(say()).toEqual(messages)
      if (messages.length > 0) changed++
    }),
    {numRuns: Math.min(lawRuns, 1000), seed: lawSeed},
  )
  expect(changed).toBeGreaterThan(0)
})
