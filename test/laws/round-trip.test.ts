import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {parse} from '../../src/index.js'
import {arbitraryRecord} from './arbitrary-record.js'
import {asPrinted} from './as-printed.js'
import {expectedValues} from './expected-values.js'
import {lawRuns} from './law-runs.js'
import {lawSeed} from './law-seed.js'
import {layouts} from './layouts.js'
import {valuesOf} from './values-of.js'

vi.setConfig({testTimeout: 60_000 + lawRuns * 60})

/** The law's runs are shared out among the layouts. */
const runs = Math.ceil(lawRuns / 10)

describe(`law 5, round trip (${runs * layouts.length} runs)`, () => {
  test.each(layouts)(`$name: ${runs} records are read back as they were`, ({name, format, losses, write}) => {
    let generated = 0
    let read = 0
    let failed = 0
    const property = fc.property(arbitraryRecord, record => {
      generated++
      const printed = asPrinted(record, losses)
      const {records} = parse('record.txt', Buffer.from(write(printed)))
      if (records.length > 0) read++
      failed++
      expect(records.map(valuesOf)).toEqual([expectedValues(printed, format)])
      expect(records[0]?.source.format).toBe(format)
      failed--
    })
    fc.assert(property, {numRuns: runs, seed: lawSeed})
    console.info(`${name}: ${generated} generated, ${read} read, ${failed} failed`)
  })
})
