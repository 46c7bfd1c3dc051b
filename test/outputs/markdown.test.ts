import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {DecisionRecord} from '../../src/index.js'
import {escapeControls} from '../../src/output/escape-controls.js'
import {escapeMarkdown} from '../../src/output/markdown/escape-markdown.js'
import {itemParts} from '../../src/output/markdown/item-parts.js'
import {listOf} from '../../src/output/markdown/list.js'
import {markdown} from '../../src/output/record-formats/markdown.js'
import {plainLooks} from '../../src/output/record-formats/record-format.js'
import type {Item} from '../../src/record/schema.js'
import {proforma} from '../cli-proforma.js'
import {folder, run} from '../cli-world.js'
import {lawRuns} from '../laws/law-runs.js'
import {lawSeed} from '../laws/law-seed.js'
import {hostileTexts} from '../reporters/checked.js'
import {anyRecord, anyText} from './any-record.js'
import {fixtureRecords} from './fixture-records.js'
import {plain, readMarkdown, readWords} from './read-markdown.js'

const printed = (records: readonly DecisionRecord[]) => {
  const printer = markdown({width: null, bom: false, looks: plainLooks})
  return records.map(record => printer.record(record)).join('\n')
}

/** What people see of a text: control characters are spelled out, line ends are not. */
const seen = (text: string) => text.split('\n').map(escapeControls).join('\n')
const itemSeen = ({label, text}: Pick<Item, 'label' | 'text'>) =>
  `${label === null ? '•' : escapeControls(`${label}.`)} ${seen(text)}`

const decided = ({resolutions}: DecisionRecord) =>
  resolutions.length === 0
    ? ['No operative part was found.']
    : resolutions.flatMap(({lead, basis, kind, items}) => [
        lead !== null && lead.trim() !== ''
          ? seen(lead)
          : basis === 'inferred'
            ? 'No opening word is printed; the list that ends the section was taken for the decision.'
            : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}:`,
        ...items.flatMap(item => [...(item.heading === null ? [] : [escapeControls(item.heading)]), itemSeen(item)]),
      ])

const told = ({narrative}: DecisionRecord) =>
  narrative.flatMap(block => {
    if (block.type === 'list') return block.items.map(itemSeen)
    if (block.type === 'table') {
      const columns = Math.max(1, ...block.rows.map(row => row.length))
      const row = (cells: readonly string[]) =>
        `| ${Array.from({length: columns}, (_, at) => escapeControls(cells[at] ?? '')).join(' | ')} |`
      const [head = [], ...body] = block.rows
      return [row(head), row(Array.from({length: columns}, () => '---')), ...body.map(row)]
    }
    return [block.type === 'heading' ? escapeControls(block.text) : seen(block.text)]
  })

const answered = (heading: string, {status, text}: {status: string; text: string | null}) =>
  status === 'blank'
    ? [[heading, 'Not stated: nothing stands under the heading.']]
    : status === 'missing'
      ? [[heading, 'Not stated: the record has no such heading.']]
      : [[heading, plain(seen(text ?? ''))]]

/** What a page has to say, in the order in which it says it. */
const expected = (record: DecisionRecord) => [
  ['Decision', plain(decided(record).join(' '))],
  ...(record.narrative.length > 0 ? [['Record of the Decision', plain(told(record).join(' '))]] : []),
  ...answered('Reasons for the Decision', record.reasons),
  ...answered('Alternative Options Considered and Rejected', record.alternativeOptions),
  ...answered('Declared (Cabinet Member) Conflicts of Interest', record.conflictsOfInterest),
  ...answered('Details of any Dispensations', record.dispensations),
  ...answered('Date and Time by which Call In must be executed', record.callIn),
]

/** Blanks at the ends of a value are shown by some readers and not by others. */
const isEmpty = ([, words]: readonly (string | undefined)[]) => words === ''

function expectWholePage(record: DecisionRecord): void {
  const pages = readMarkdown(printed([record]))
  expect(pages).toHaveLength(1)
  const [page] = pages
  expect(page && plain(page.title)).toBe(record.title === null ? 'Untitled' : plain(escapeControls(record.title)))
  const sections = (page?.sections ?? []).filter(
    ([heading]) => !['Publication', 'Messages', 'Source'].includes(heading),
  )
  expect(sections.filter(one => !isEmpty(one))).toEqual(expected(record).filter(one => !isEmpty(one)))
  const words = Object.fromEntries(page?.sections ?? [])
  expect(words.Source).toContain(plain(`File: ${escapeControls(record.source.path)}`))
  expect(words.Source).toContain(record.source.sha256)
  for (const {message} of record.messages) expect(words.Messages).toContain(plain(escapeControls(message)))
  for (const value of [record.authority, record.decisionMaker, record.reference ?? '', record.id])
    expect(page?.facts).toContain(plain(escapeControls(value)))
  expect(ours).toEqual(expect.arrayContaining(page?.types.filter(type => type !== 'html') ?? []))
}

/** What a page is made of; anything else would be markup of a document. */
const ours = ['root', 'heading', 'paragraph', 'text', 'strong', 'emphasis', 'list', 'listItem', 'break']

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

describe('the parts of an item', () => {
  const leaf = (label: string | null, text: string): Item => ({label, text, items: []})
  const words = (text: string) => ({kind: 'words', text})
  const list = (...items: Item[]) => ({kind: 'items', items})
  const a = leaf('a', 'x')
  const dot = leaf(null, 'y')
  test.each([
    ['no sub-item', 'all', [], [words('all')]],
    ['nothing', '', [], []],
    [
      'words above, between and below',
      'one\na. x\ntwo\n• y\nthree',
      [a, dot],
      [words('one'), list(a), words('two'), list(dot), words('three')],
    ],
    ['sub-items alone', 'a. x\n• y', [a, dot], [list(a, dot)]],
    ['a row without a marker', 'one\ny', [dot], [words('one'), list(dot)]],
    ['sub-items that the text does not hold', 'one', [a], [words('one'), list(a)]],
  ])('%s', (_, text, items, parts) => {
    expect(itemParts({text, items})).toEqual(parts)
  })
})

test.each([
  [
    'counted by the reader',
    [
      ['3', 'a'],
      ['4', 'b'],
    ],
    '3. a\n4. b',
  ],
  [
    'with a gap',
    [
      ['1', 'a'],
      ['3', 'b'],
    ],
    '- **1.** a\n- **3.** b',
  ],
  ['of letters', [['a', 'x']], '- **a.** x'],
  [
    'without labels',
    [
      [null, 'x'],
      [null, 'y'],
    ],
    '- x\n- y',
  ],
  ['of an item in two paragraphs', [['1', 'a\n\nb']], '1. a\n\n   b'],
  ['of an item over two lines', [['1', 'a\nb']], '1. a\\\n   b'],
] satisfies [string, [string | null, string][], string][])('a list %s', (_, items, written) => {
  expect(listOf(items.map(([label, text]) => ({label, text, items: []})))).toBe(written)
})

test('a list whose items say nothing before their sub-items', () => {
  const empty: Item = {label: null, text: '', items: []}
  for (const text of ['•', '\n\n•']) expect(listOf([{label: null, text, items: [empty]}])).toBe('-\n  -')
})
