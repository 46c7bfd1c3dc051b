import fc from 'fast-check'
import {expect, it} from 'vitest'
import {type DecisionRecord, parse, recordSchema} from '../../src/index.js'
import {rules, runRules} from '../../src/rules/index.js'
import {fixtureTexts} from '../laws/fixture-texts.js'
import {lawRuns} from '../laws/law-runs.js'
import {lawSeed} from '../laws/law-seed.js'

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

/** The pointers of everything that a record holds, as lists of keys. */
function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  return [[...path], ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
}

function put(record: DecisionRecord, path: readonly string[], value: unknown): void {
  let holder: Record<string, unknown> | undefined = record
  for (const key of path.slice(0, -1)) holder = holder?.[key] as Record<string, unknown> | undefined // a path of the record
  const last = path.at(-1)
  if (holder && typeof holder === 'object' && last !== undefined) holder[last] = value
}

/** A record of a fixture with strays in a few places, those that the schema refuses put back. */
const damaged = fc
  .tuple(fc.constantFrom(...records), fc.array(fc.tuple(fc.nat(), stray), {maxLength: 8}))
  .map(([original, strays]) => {
    const {evidence, coverage, messages, ...rest} = structuredClone(original)
    let record: DecisionRecord = {...rest, messages: []}
    for (const [at, value] of strays) {
      const paths = pathsOf(record).filter(path => path.length > 0)
      const next = structuredClone(record)
      put(next, paths[at % paths.length] ?? [], value)
      if (recordSchema.safeParse(next).success) record = next
    }
    return record
  })

it('no rule throws, each speaks of places that the record has, and says the same again', () => {
  let changed = 0
  fc.assert(
    fc.property(fc.array(damaged, {minLength: 1, maxLength: 3}), batch => {
      const say = () => {
        const messages: string[] = []
        const runs = runRules.map(rule => rule.create())
        for (const record of batch) {
          const places = new Set(pathsOf(record).map(path => path.map(key => `/${key}`).join('')))
          const tell = (pointer: string, message: string) => {
            expect(places.has(pointer), pointer).toBe(true)
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
