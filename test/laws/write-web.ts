import {joinMarker} from './join-marker.js'
import type {ModelRecord} from './model-record.js'
import {printDay} from './print-day.js'
import {printedSections} from './printed-lines.js'
import {sectionLabels} from './section-labels.js'
import {wrapLine} from './wrap-line.js'

export type WebLayout = 'full' | 'bare' | 'wrapped'

const foot = [
  '',
  "Can't find it",
  '',
  "Can't find what you're looking for? Let us know and we'll do our best to point you in the right direction",
]

/** Prints a record as the web page kept as text: bare headings without blank lines around them. */
export function writeWeb(record: ModelRecord, layout: WebLayout): string {
  const lines = headerOf(record, layout)
  for (const {slot, lines: body} of printedSections(record)) {
    lines.push(sectionLabels[slot][1])
    for (const line of body) {
      const margin = ' '.repeat(line.marker === '' ? 0 : record.style.indent * line.depth)
      const printed = layout === 'wrapped' ? wrapLine(joinMarker(line)) : [joinMarker(line)]
      lines.push(...Array(line.gap).fill(''), ...printed.map(part => margin + part))
    }
  }
  if (layout === 'full' && record.style.form === 4) lines.push('', 'Attachment')
  return [...lines, ...closingOf(record), ...(layout === 'bare' ? [] : foot), ''].join('\n')
}

/** One page in five lacks the council's lines, and begins with its own title or with the day. */
function headerOf({meetingDate, style}: ModelRecord, layout: WebLayout): string[] {
  const council = ['Stockton-on-Tees Borough Council', '', 'Big plans, bright future', '']
  const view = ['View Cabinet Decision Record', '']
  const date =
    meetingDate === null
      ? []
      : [`Cabinet Decision: ${printDay(meetingDate, {ordinal: style.ordinal, padded: style.padded, weekday: false})}`]
  if (layout !== 'bare') return [...council, ...view, ...date]
  return style.form % 2 === 0 ? [...view, ...date] : date
}

function closingOf({publication: {status, date}, style}: ModelRecord): string[] {
  if (status === 'missing') return []
  if (date === null) return ['', 'Date of Publication:']
  return ['', `Date of Publication: ${printDay(date, {ordinal: style.ordinal, padded: style.padded, weekday: false})}`]
}
