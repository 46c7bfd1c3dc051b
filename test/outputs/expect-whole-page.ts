import {expect} from 'vitest'
import type {DecisionRecord} from '../../src/index.js'
import {escapeControls} from '../../src/output/escape-controls.js'
import {markdown} from '../../src/output/record-formats/markdown.js'
import {plainLooks} from '../../src/output/record-formats/record-format.js'
import type {Item} from '../../src/record/schema.js'
import {plain, readMarkdown} from './read-markdown.js'

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
            ? 'No opening word is printed above this list; it was taken for the decision.'
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

/** A page has the title, sections and words of its record, and no markup but ours. */
export function expectWholePage(record: DecisionRecord): void {
  const pages = readMarkdown(markdown({width: null, bom: false, looks: plainLooks}).record(record))
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
export const ours = ['root', 'heading', 'paragraph', 'text', 'strong', 'emphasis', 'list', 'listItem', 'break']
