import {breakPage} from './break-page.js'
import {escapeLine} from './escape-line.js'
import {joinMarker} from './join-marker.js'
import type {ModelRecord, Style} from './model-record.js'
import {numberClosing} from './number-closing.js'
import {numberHeader} from './number-header.js'
import {type PrintedLine, printedSections} from './printed-lines.js'
import {sectionLabels} from './section-labels.js'
import {wrapLine} from './wrap-line.js'

export type NumberedLayout = 'word' | 'glued' | 'wrapped' | 'marked' | 'broken' | 'converted'

/** Prints a record as the Word form kept as text: numbered headings with blank lines around them. */
export function writeNumbered(record: ModelRecord, layout: NumberedLayout): string {
  const {style} = record
  const header = numberHeader(record)
  const lines = layout === 'marked' ? header.map(line => (line === '' ? '' : `**${line}**`)) : header
  for (const {slot, lines: body} of printedSections(record)) {
    lines.push('', ...headingForms(...sectionLabels[slot], layout, style.form), '')
    for (const line of body) lines.push(...Array(line.gap).fill(''), ...linesOf(line, layout, style))
  }
  return [...lines, ...numberClosing(record), ''].join('\n')
}

function headingForms(number: number, label: string, layout: NumberedLayout, form: number): string[] {
  if (layout === 'glued') return [`${number}.${label}`]
  if (layout === 'marked') {
    const forms = [
      `## ${number}. ${label}`,
      `**${number}. ${label}**`,
      `**${number}.** <u>**${label}**</u>`,
      `# ${number}. **${label}**`,
    ]
    return [forms[form % 4] ?? '']
  }
  const forms = [
    [`${number}. ${label}`],
    [`${number}. <u>${label}</u>`],
    [`${number}.`, label],
    [`${number}.`, '', label],
  ]
  return forms[form % 4] ?? []
}

function linesOf(line: PrintedLine, layout: NumberedLayout, {indent, form}: Style): string[] {
  const printed = joinMarker(line, layout === 'glued')
  const margin = line.marker === '' ? '' : ' '.repeat(indent * line.depth)
  if (layout === 'marked') return [margin + joinMarker({...line, words: markUp(line)})]
  if (layout === 'broken') return breakPage(margin + printed, line, form)
  if (layout === 'converted') return [margin + escapeLine(printed)]
  return layout === 'wrapped' ? wrapLine(printed).map(part => margin + part) : [margin + printed]
}

/** Bold openings, underlined sub-headings, and one emphasised word a paragraph. */
function markUp({words, role}: PrintedLine): string {
  if (role === 'lead') return `**${words}**`
  if (role === 'heading') return `<u>${words}</u>`
  if (role === 'title') return `_${words}_`
  const [first = '', ...rest] = words.split(' ')
  return rest.length === 0 ? words : [`*${first}*`, ...rest].join(' ')
}
