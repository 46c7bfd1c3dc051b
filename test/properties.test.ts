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
import {rangeFaults} from './laws/tiled.js'
import {tryTotal} from './laws/total.js'
import {tryLaw} from './laws/try-law.js'
import {valuesOf} from './laws/values-of.js'
import {anyLetter} from './support/any-letter.js'

vi.setConfig({testTimeout: 60_000 + lawRuns * 60})

const inBytes = (text: string) => Buffer.from(text)

const recordsOf = (text: string) => parse('record.txt', inBytes(text)).records
/** What a reader of the bytes sees: strings with half a surrogate pair do not survive being written. */
const asWritten = (text: string) =>
  inBytes(text)
    .toString()
    .replace(/^\ufeff/, '')
const leastShare = 0.6

describe(`law 1, total: records or an error, never an exception, whatever the bytes`, () => {
  test.each([
    ['any bytes', fc.uint8Array({maxLength: 3000, size: 'max'}), 0.2],
    ['bytes that may be text', fc.uint8Array({min: 1, maxLength: 1000, size: 'max'}), 0.2],
    ['any text', fc.string({unit: anyLetter, maxLength: 500, size: 'max'}).map(inBytes), 0.2],
  ])('%s', (name, inputs, part) => {
    tryLaw(`total, ${name}`, inputs, part, bytes => {
      const {faults, records} = tryTotal(bytes)
      expect(faults).toEqual([])
      return records.length
    })
  })
})

describe(`laws 1 to 3 (${lawRuns} runs): documents are total, tiled and grounded`, () => {
  // Each document is read once for the three laws.
  const holds = (printed: string) => {
    const {faults, records} = tryTotal(inBytes(printed))
    const text = asWritten(printed)
    expect({
      total: faults,
      tiled: records.length > 0 ? rangeFaults(Array.from(text), records) : [],
      grounded: records.flatMap(record => faultsOf(text, record)),
    }).toEqual({total: [], tiled: [], grounded: []})
    return records.length
  }
  test.each([
    ['printed records', fc.oneof(printedDocument, printedFile), 0.4],
    ['damaged documents', mutatedDocument, 0.4],
    ['damaged fixtures', mutated(fc.constantFrom(...fixtureTexts)), 0.2],
  ])('%s', (name, documents, part) => {
    expect(tryLaw(`total, tiled, grounded, ${name}`, documents, part, holds)).toBeGreaterThan(leastShare)
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
