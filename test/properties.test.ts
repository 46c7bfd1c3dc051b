import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {type InlineParser, parse} from '../src/index.js'
import {createMarkdownParser} from '../src/text/markdown.js'
import {mutatedDocument, printedDocument, printedFile, severalDocuments} from './laws/arbitrary-document.js'
import {fixtureTexts} from './laws/fixture-texts.js'
import {faultsOf} from './laws/grounded.js'
import {hostileShapes} from './laws/hostile-shapes.js'
import {lawRuns} from './laws/law-runs.js'
import {looks, withLooks} from './laws/looks.js'
import {mutated} from './laws/mutate.js'
import {rangeFaults, tiledFaults} from './laws/tiled.js'
import {tryTotal} from './laws/total.js'
import {tryLaw} from './laws/try-law.js'
import {valuesOf} from './laws/values-of.js'

vi.setConfig({testTimeout: 60_000 + lawRuns * 60})

/** What the laws are tried on, and how much of a law's runs each kind gets. */
const whole = [['printed records', fc.oneof(printedDocument, printedFile), 0.4]] as const
const damaged = [
  ['damaged documents', mutatedDocument, 0.4],
  ['damaged fixtures', mutated(fc.constantFrom(...fixtureTexts)), 0.2],
] as const

const inBytes = (text: string) => Buffer.from(text)

const recordsOf = (text: string) => parse('record.txt', Buffer.from(text)).records
/** What a reader of the bytes sees: strings with half a surrogate pair do not survive being written. */
const asWritten = (text: string) =>
  Buffer.from(text)
    .toString()
    .replace(/^\ufeff/, '')
const leastShare = 0.6

describe(`law 1, total: records or an error, never an exception (${lawRuns} runs)`, () => {
  const holds = (bytes: Uint8Array) => {
    const {faults, count} = tryTotal(bytes)
    expect(faults).toEqual([])
    return count
  }
  test.each([
    ['any bytes', fc.uint8Array({maxLength: 3000, size: 'max'}), 0.2],
    ['bytes that may be text', fc.uint8Array({min: 1, maxLength: 1000, size: 'max'}), 0.2],
    ['any text', fc.string({unit: 'binary', maxLength: 500, size: 'max'}).map(inBytes), 0.2],
  ])('%s', (name, inputs, part) => {
    tryLaw(`total, ${name}`, inputs, part, holds)
  })
  test.each(damaged)('%s', (name, documents, part) => {
    expect(tryLaw(`total, ${name}`, documents.map(inBytes), part, holds)).toBeGreaterThan(leastShare)
  })
})

describe(`law 2, tiled: every letter is counted once, and what nobody claims is told (${lawRuns} runs)`, () => {
  const holds = (printed: string) => {
    const text = asWritten(printed)
    const letters = Array.from(text)
    const records = recordsOf(text)
    if (records.length > 0) expect(rangeFaults(letters, records)).toEqual([])
    for (const record of records) expect(tiledFaults(letters, record)).toEqual([])
    return records.length
  }
  test.each([...whole, ...damaged])('%s', (name, documents, part) => {
    expect(tryLaw(`tiled, ${name}`, documents, part, holds)).toBeGreaterThan(leastShare)
  })
})

describe(`law 3, grounded: every value is given back by its places (${lawRuns} runs)`, () => {
  const holds = (printed: string) => {
    const text = asWritten(printed)
    const records = recordsOf(text)
    for (const record of records) expect(faultsOf(text, record)).toEqual([])
    return records.length
  }
  test.each([...whole, ...damaged])('%s', (name, documents, part) => {
    expect(tryLaw(`grounded, ${name}`, documents, part, holds)).toBeGreaterThan(leastShare)
  })
})

describe(`law 4, indifferent to looks (${lawRuns} runs)`, () => {
  test('line ends, byte order mark, trailing blanks and emphasis change no value', () => {
    const inputs = fc.tuple(printedDocument, looks)
    const share = tryLaw('indifferent to looks', inputs, 1, ([text, other]) => {
      const changed = parse('record.txt', withLooks(text, other)).records
      if (changed.some(({messages}) => messages.some(({code}) => code === 'markup-kept'))) return 0
      expect(changed.map(valuesOf)).toEqual(recordsOf(text).map(valuesOf))
      return changed.length
    })
    expect(share).toBeGreaterThan(leastShare)
  })
})

describe(`law 6, independent (${lawRuns} runs)`, () => {
  test('a document reads the same whatever was read before it', () => {
    const share = tryLaw(
      'independent of order',
      fc.array(mutatedDocument, {minLength: 2, maxLength: 2}),
      0.5,
      documents => {
        const forth = documents.map(recordsOf)
        const back = documents.toReversed().map(recordsOf).reverse()
        expect(JSON.stringify(back)).toBe(JSON.stringify(forth))
        return forth.flat().length
      },
    )
    expect(share).toBeGreaterThan(leastShare)
  })
  test('several records in one file read as they do alone', () => {
    const share = tryLaw('independent of the file', severalDocuments, 0.5, documents => {
      const together = recordsOf(documents.join('\n'))
      expect(together.map(valuesOf)).toEqual(documents.flatMap(recordsOf).map(valuesOf))
      return together.length
    })
    expect(share).toBeGreaterThan(leastShare)
  })
})

// Time is measured by the growth benchmark; what can be counted without a clock is counted here.
describe('law 7, linear: what is written and what the Markdown parser is given grow with the input', () => {
  const inline = createMarkdownParser()
  const costOf = (text: string) => {
    let parsed = 0
    const counting: InlineParser = raw => {
      parsed += raw.length + 1
      return inline(raw)
    }
    const {records} = parse('record.txt', Buffer.from(text), {inline: counting})
    return {parsed, written: JSON.stringify(records).length}
  }
  test.each(Object.entries(hostileShapes))('%s', (_, shape) => {
    const small = costOf(shape(300))
    const large = costOf(shape(1200))
    expect(large.written).toBeLessThan(small.written * 4.5)
    expect(large.parsed).toBeLessThan(small.parsed * 4.5 + 1000)
  })
})
