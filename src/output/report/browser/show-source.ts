import type {DecisionRecord} from '../../../record/schema.js'
import {codeWords} from '../code-words.js'
import {hashOf} from '../route.js'
import {type Segment, type SourceLine, sourceLines} from '../source-lines.js'
import {element, shown} from './element.js'
import {type LitSegment, narrowestOf} from './light.js'
import type {Opened} from './page-data.js'

/** The source as it is shown: its lines, and which of their words are values. */
export type ShownSource = {readonly lines: HTMLElement; readonly segments: readonly LitSegment[]}

/** More lines than this would keep the browser busy; the page says how many it leaves out. */
const mostLines = 10_000

/** A record's text with a message under each line that it speaks of. */
export function showSource(opened: Opened, number: number): ShownSource {
  const {record} = opened.stored
  const pointers = Object.keys(record.evidence ?? {})
  const segments: LitSegment[] = []
  const all = sourceLines(opened.text, opened.stored)
  const messages = messagesByLine(record, all)
  const lines = element('div', {class: 'lines'}, ...all.slice(0, mostLines).flatMap(showLine))
  if (all.length > mostLines)
    lines.append(element('p', {class: 'nothing'}, `${all.length - mostLines} more lines are not shown here.`))
  return {lines, segments}

  function showLine(line: SourceLine): HTMLElement[] {
    return [
      element('div', {class: 'line', 'data-line': line.number}, ...line.segments.map(showSegment)),
      ...(messages.get(line.number) ?? []).map(({index, severity, code, message}) =>
        element(
          'p',
          {class: `note ${severity}`, id: `note-${index}`, tabindex: -1},
          element('b', {}, `${severity} ${code}`),
          ' ',
          ...codeWords(message).map(({words, isCode}) => (isCode ? element('code', {}, shown(words)) : shown(words))),
        ),
      ),
    ]
  }

  function showSegment({text, values, use}: Segment): Node | string {
    const narrowest = narrowestOf(values, record.evidence)
    const words = shown(text)
    if (narrowest === null) return use === null || text.trim() === '' ? words : element('span', {class: use}, words)
    if (text.trim() === '') {
      // A link of blanks alone has no name; the blanks are lit with what stands around them.
      const blanks = element('span', {class: 'segment'}, words)
      segments.push({element: blanks, values})
      return blanks
    }
    const pointer = pointers[narrowest] ?? null
    const isInferred = pointer !== null && record.evidence?.[pointer]?.basis === 'inferred'
    const link = element(
      'a',
      {
        class: `segment${isInferred ? ' inferred' : ''}`,
        href: hashOf({view: 'record', number: number + 1, pointer}),
        'data-values': values.join(' '),
      },
      words,
    )
    segments.push({element: link, values})
    return link
  }
}

type Placed = DecisionRecord['messages'][number] & {readonly index: number}

/** Messages by the line they stand under; what speaks of a line beyond the record's stands at its nearest end. */
function messagesByLine({messages}: DecisionRecord, lines: readonly SourceLine[]): Map<number, Placed[]> {
  const first = lines[0]?.number ?? 1
  const last = lines.slice(0, mostLines).at(-1)?.number ?? first
  const placed = new Map<number, Placed[]>()
  for (const [index, message] of messages.entries()) {
    const line = Math.min(Math.max(message.line, first), last)
    placed.set(line, [...(placed.get(line) ?? []), {...message, index}])
  }
  return placed
}
