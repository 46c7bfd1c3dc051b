import {type DocumentLine, linesOf, plainLines, sizeOf} from './document-line.js'
import {type Body, inventBody, type Printed} from './invent-body.js'
import type {Random} from './random.js'
import {sentences} from './sentences.js'

const labels = [
  'Title of Item/Report',
  'Record of the Decision',
  'Reasons for the Decision',
  'Alternative Options Considered and Rejected',
  'Declared (Cabinet Member) Conflicts of Interest',
  'Details of any Dispensations',
  'Date and Time by which Call In must be executed',
]
const layouts = {numbered: wordForm, web: webPage}
/** What a sentence comes to, in bytes. */
const sentenceLength = 120

/** A whole proforma of about so many bytes, but never under about 1 KB. The same draws give the same document. */
export function inventDocument(random: Random, bytes: number, year: number): {lines: DocumentLine[]; printed: Printed} {
  const format = random.pick(['numbered', 'web'])
  const body = inventBody(random, format, year)
  const room = bytes - sizeOf(layouts[format](body, body.decision))
  const width = random.happens(0.1) ? random.from(60, 90) : Number.POSITIVE_INFINITY
  const narrative = narrate(random, room, width)
  return {lines: layouts[format](body, [...narrative, ...body.decision]), printed: body.printed}
}

/** Paragraphs, wrapped at a width, with a list here and there, until the room is used. */
function narrate(random: Random, room: number, width: number): DocumentLine[] {
  const lines: DocumentLine[] = []
  for (let left = room; lines.length === 0 || left > sentenceLength / 2; ) {
    const count = Math.max(1, Math.min(random.from(1, 5), Math.round(left / sentenceLength)))
    const added = linesOf('told', ...wrap(Array.from({length: count}, () => sentences.told(random)).join(' '), width))
    added.push(...plainLines(''))
    if (left > 800 && random.happens(0.2))
      added.push(...plainLines('Members were told that:-', '', ...rows(random), ''))
    left -= sizeOf(added)
    lines.push(...added)
  }
  return lines
}

function rows(random: Random): string[] {
  const count = random.from(2, 6)
  return Array.from({length: count}, (_, at) => `• ${sentences.listed(random)}${at === count - 1 ? '.' : ';'}`)
}

function wrap(paragraph: string, width: number): string[] {
  const lines: string[] = []
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The Word form: numbered headings, each line a paragraph of its own. */
function wordForm({answers, printed, meeting, publication}: Body, record: readonly DocumentLine[]): DocumentLine[] {
  const blank = plainLines('')
  const banner = linesOf('banner', 'STOCKTON-ON-TEES BOROUGH COUNCIL', 'CABINET RECOMMENDATIONS', 'PROFORMA')
  const sections = [plainLines(printed.title), record, ...answers].flatMap((lines, at) => [
    ...linesOf('heading', `${at + 1}. ${labels[at]}`),
    ...blank,
    ...lines,
    ...blank,
  ])
  return [
    ...banner.flatMap(line => [line, ...blank]),
    ...plainLines(`Cabinet Meeting .....${meeting.ordinal}`, ''),
    ...sections,
    ...plainLines(`Proper Officer ${publication.plain}`),
  ]
}

/** The web page: bare headings, and nothing between a heading and what stands under it. */
function webPage({answers, printed, meeting, publication}: Body, record: readonly DocumentLine[]): DocumentLine[] {
  const sections = [plainLines(printed.title), record, ...answers].flatMap((lines, at) => [
    ...linesOf('heading', labels[at] ?? ''),
    ...lines,
  ])
  return [
    ...linesOf('banner', 'Stockton-on-Tees Borough Council'),
    ...plainLines('', 'Big plans, bright future', '', 'View Cabinet Decision Record', ''),
    ...plainLines(`Cabinet Decision: ${meeting.ordinal}`),
    ...sections,
    ...plainLines('', `Date of Publication: ${publication.plain}`, '', "Can't find it", ''),
    ...plainLines(
      "Can't find what you're looking for? Let us know and we'll do our best to point you in the right direction",
    ),
  ]
}
