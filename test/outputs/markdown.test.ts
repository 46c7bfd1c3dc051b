import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {escapeControls} from '../../src/output/escape-controls.js'
import {escapeMarkdown} from '../../src/output/markdown/escape-markdown.js'
import {proforma} from '../cli-proforma.js'
import {folder, run} from '../cli-world.js'
import {lawRuns} from '../laws/law-runs.js'
import {lawSeed} from '../laws/law-seed.js'
import {hostileTexts} from '../reporters/checked.js'
import {anyRecord, anyText} from './any-record.js'
import {expectWholePage, ours} from './expect-whole-page.js'
import {fixtureRecords} from './fixture-records.js'
import {readMarkdown, readWords} from './read-markdown.js'

describe('a page', () => {
  test('of a record', async () => {
    const root = folder({'a.txt': proforma('Lamps *in* Quill Lane').replace('Rejected\n\nNone', 'Rejected')})
    const {stdout, exitCode} = await run(['parse', root, '-f', 'markdown', '-q'])
    expect(exitCode).toBe(0)
    const sha256 = /[0-9a-f]{64}/.exec(stdout)?.[0]
    expect(stdout).toBe(`# Lamps in Quill Lane

- **Council:** Stockton-on-Tees Borough Council
- **Decision maker:** Cabinet
- **Meeting:** 12 March 2015
- **Published:** 16 March 2015
- **Can be called in until:** midnight at the end of 20 March 2015
- **Identifier:** stockton-on-tees/cabinet/2015-03-12/lamps-in-quill-lane

## Decision

RESOLVED that:-

1. The lamps be mended.
2. Mrs Tansy Oldroyd be thanked.

## Record of the Decision

Cabinet considered a report about the lamps in Quill Lane.

## Reasons for the Decision

To light the way to Bramble Hill School.

## Alternative Options Considered and Rejected

*Not stated: nothing stands under the heading.*

## Declared (Cabinet Member) Conflicts of Interest

None

## Details of any Dispensations

N/A

## Date and Time by which Call In must be executed

Midnight on Friday, 20th March 2015

## Publication

Proper Officer 16 March 2015

## Messages

- 27:1 **warning** section-blank: Unexpected blank under \\\`Alternative Options Considered and Rejected\\\`, expected an answer or \\\`None\\\`

## Source

- **File:** ${root}/a.txt
- **Read as:** the numbered format, utf-8, 650 bytes, characters 0 to 650
- **SHA-256:** ${sha256}
`)
  })

  test('is parted from the next by a rule, and a file of its own in a folder', async () => {
    const root = folder({'in/a.txt': proforma('Lamps'), 'in/b.txt': proforma('Hedges'), 'in/bad.txt': 'Dear Sir'})
    const {stdout, exitCode} = await run(['parse', `${root}/in`, '-f', 'markdown'])
    expect(exitCode).toBe(1)
    expect(readMarkdown(stdout).map(({title}) => title)).toEqual(['Lamps', 'Hedges'])
    await run(['parse', `${root}/in`, '-f', 'markdown', '-o', `${root}/out/`])
    const page = readFileSync(`${root}/out${root}/in/b.txt.md`, 'utf8')
    expect(readMarkdown(page).map(({title}) => title)).toEqual(['Hedges'])
  })

  test('of documents that were all refused is empty', async () => {
    const {stdout} = await run(['parse', folder({'a.txt': 'Dear Sir'}), '-f', 'markdown'])
    expect(stdout).toBe('')
  })
})

test.each([
  ['1986. A great year', '1986\\. A great year'],
  ['2.5 metres', '2\\.5 metres'],
  ['- a', '\\- a'],
  ['M & S, Smith & Co', 'M & S, Smith & Co'],
  ['&pound;20', '\\&pound;20'],
  ['£20,000 (net) - see item 3.', '£20,000 (net) - see item 3.'],
  ['<b>', '\\<b\\>'],
  ['https://example.org www.example.org', 'https\\://example.org www\\.example.org'],
  [' a ', '&#32;a&#32;'],
  ['\u001b[1m', '\\\\u{1b}\\[1m'],
])('%j is written %s', (text, written) => {
  expect(escapeMarkdown(text)).toBe(written)
})

test('any line is shown as it is, as a paragraph, behind other words, in a heading and in a list', () => {
  const around = [
    (line: string) => line,
    (line: string) => `Words ${line}`,
    (line: string) => `# ${line}`,
    (line: string) => `- ${line}`,
    (line: string) => `above\\\n${line}\\\nbelow`,
  ]
  fc.assert(
    fc.property(anyText, fc.constantFrom(...around), (text, place) => {
      const {words, types} = readWords(place(escapeMarkdown(text)))
      expect(words).toContain(escapeControls(text))
      expect(ours).toEqual(expect.arrayContaining(types))
    }),
    {
      numRuns: lawRuns,
      seed: lawSeed,
      examples: hostileTexts.flatMap(text => around.map(place => [text, place] as [string, typeof place])),
    },
  )
})

test.each(fixtureRecords.map(record => [record.source.path, record] as const))(
  '%s says what its record says',
  (_, record) => {
    expectWholePage(record)
  },
)

test('a page says what its record says, whatever that is', () => {
  fc.assert(fc.property(anyRecord, expectWholePage), {numRuns: Math.ceil(lawRuns / 10), seed: lawSeed})
})
