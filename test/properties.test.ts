import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type InlineParser, parse} from '../src/index.js'
import {createMarkdownParser} from '../src/text/markdown.js'
import {mutatedDocument, printedDocument, printedFile, severalDocuments} from './laws/arbitrary-document.js'
import {faultsOf} from './laws/grounded.js'
import {hostileShapes} from './laws/hostile-shapes.js'
import {lawRuns} from './laws/law-runs.js'
import {looks, withLooks} from './laws/looks.js'
import {mutated} from './laws/mutate.js'
import {rangeFaults, tiledFaults} from './laws/tiled.js'
import {totalFaults} from './laws/total.js'
import {tryLaw} from './laws/try-law.js'
import {valuesOf} from './laws/values-of.js'

const fixturesFolder = join(import.meta.dirname, '..', 'fixtures')
const fixtures = readdirSync(fixturesFolder, {recursive: true, encoding: 'utf8'})
  .filter(path => /[\\/]input\.[a-z]+$/.test(path))
  .sort()
  .map(path => readFileSync(join(fixturesFolder, path), 'utf8'))
const mutatedFixture = mutated(fc.constantFrom(...fixtures))

const recordsOf = (text: string) => parse('record.txt', Buffer.from(text)).records
/** What a reader of the bytes sees: strings with half a surrogate pair do not survive being written. */
const asWritten = (text: string) =>
  Buffer.from(text)
    .toString()
    .replace(/^\ufeff/, '')
const leastShare = 0.6

describe(`law 1, total: records or an error, never an exception (${lawRuns} runs each)`, () => {
  const holds = (bytes: Uint8Array) => {
    expect(totalFaults(bytes)).toEqual([])
    return parse('record.txt', bytes).records.length
  }
  test('any bytes', () => {
    tryLaw('total, any bytes', fc.uint8Array({maxLength: 3000, size: 'max'}), holds)
  })
  test('any bytes but NUL', () => {
    tryLaw('total, bytes that may be text', fc.uint8Array({min: 1, maxLength: 1500, size: 'max'}), holds)
  })
  test('any text', () => {
    tryLaw(
      'total, any text',
      fc.string({unit: 'binary', maxLength: 500, size: 'max'}).map(text => Buffer.from(text)),
      holds,
    )
  })
  test('damaged documents', () => {
    const share = tryLaw(
      'total, damaged documents',
      mutatedDocument.map(text => Buffer.from(text)),
      holds,
    )
    expect(share).toBeGreaterThan(leastShare)
  })
  test('damaged fixtures', () => {
    tryLaw(
      'total, damaged fixtures',
      mutatedFixture.map(text => Buffer.from(text)),
      holds,
    )
  })
})

describe(`law 2, tiled: every letter is counted once, and what nobody claims is told (${lawRuns} runs each)`, () => {
  const holds = (printed: string) => {
    const text = asWritten(printed)
    const letters = Array.from(text)
    const records = recordsOf(text)
    if (records.length > 0) expect(rangeFaults(letters, records)).toEqual([])
    for (const record of records) expect(tiledFaults(letters, record)).toEqual([])
    return records.length
  }
  test.each([
    ['printed records', fc.oneof(printedDocument, printedFile)],
    ['damaged documents', mutatedDocument],
    ['damaged fixtures', mutatedFixture],
  ])('%s', (name, documents) => {
    expect(tryLaw(`tiled, ${name}`, documents, holds)).toBeGreaterThan(leastShare)
  })
})

describe(`law 3, grounded: every value is given back by its places (${lawRuns} runs each)`, () => {
  const holds = (printed: string) => {
    const text = asWritten(printed)
    const records = recordsOf(text)
    for (const record of records) expect(faultsOf(text, record)).toEqual([])
    return records.length
  }
  test.each([
    ['printed records', fc.oneof(printedDocument, printedFile)],
    ['damaged documents', mutatedDocument],
    ['damaged fixtures', mutatedFixture],
  ])('%s', (name, documents) => {
    expect(tryLaw(`grounded, ${name}`, documents, holds)).toBeGreaterThan(leastShare)
  })
})

describe(`law 4, indifferent to looks (${lawRuns} runs)`, () => {
  test('line ends, byte order mark, trailing blanks and emphasis change no value', () => {
    const inputs = fc.tuple(printedDocument, looks)
    const share = tryLaw('indifferent to looks', inputs, ([text, other]) => {
      const changed = parse('record.txt', withLooks(text, other)).records
      if (changed.some(({messages}) => messages.some(({code}) => code === 'markup-kept'))) return 0
      expect(changed.map(valuesOf)).toEqual(recordsOf(text).map(valuesOf))
      return changed.length
    })
    expect(share).toBeGreaterThan(leastShare)
  })
})

describe(`law 6, independent (${lawRuns} runs each)`, () => {
  test('a document reads the same whatever was read before it', () => {
    const share = tryLaw('independent of order', fc.array(mutatedDocument, {minLength: 2, maxLength: 3}), documents => {
      const forth = documents.map(recordsOf)
      const back = documents.toReversed().map(recordsOf).reverse()
      expect(back).toEqual(forth)
      return forth.flat().length
    })
    expect(share).toBeGreaterThan(leastShare)
  })
  test('several records in one file read as they do alone', () => {
    const share = tryLaw('independent of the file', severalDocuments, documents => {
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
