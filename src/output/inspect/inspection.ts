import type {Diagnostic} from '../../messages.js'
import type {Parsed} from '../../parsed.js'
import {placesOf} from '../../source/places.js'
import {escapeControls} from '../escape-controls.js'
import {messagesOf} from '../file-message.js'
import {withEscapes} from '../ndjson.js'
import {shownWords, widthOf} from '../shown-line.js'
import {type Part, type PrintedLine, printedLines} from './printed-lines.js'
import {stretchesOf} from './stretches.js'

/** Colours words by what they are; handed in, so that this folder knows no terminal. */
export type Brush = {
  part(part: Part, words: string): string
  message(message: Diagnostic, words: string): string
  gutter(words: string): string
}

const gutterWidth = 24
/** A mark stands no further to the right. */
const lastColumn = 200

const stretchesIn = ({text, records, classified}: Parsed) => {
  const places = placesOf(text)
  return records.flatMap((record, index) => {
    const own = classified[index]
    return own ? stretchesOf(record, own, places) : []
  })
}

/** The document as printed, a gutter that names the slot of each part, messages under the line they speak of. */
export function* inspection(parsed: Parsed, brush: Brush): Generator<string> {
  const lines = printedLines(parsed.text, stretchesIn(parsed))
  const messages = byLine(messagesOf(parsed), Math.max(lines.length, 1))
  const width = String(lines.length).length
  for (const line of lines) {
    yield* rowsOf(line, width, brush)
    const own = messages.get(line.number)
    if (own) yield* rowsOfMessages(own, line, width, brush)
  }
  if (lines.length === 0) yield* rowsOfMessages(messages.get(1) ?? [], {number: 1, parts: []}, width, brush)
}

/** Messages by the line they speak of; what stands behind the last line is told there. */
function byLine(messages: readonly Diagnostic[], last: number): Map<number, Diagnostic[]> {
  const lines = new Map<number, Diagnostic[]>()
  for (const message of messages) {
    const line = Math.min(message.line, last)
    lines.set(line, [...(lines.get(line) ?? []), message])
  }
  return lines
}

function* rowsOf({number, parts}: PrintedLine, width: number, brush: Brush): Generator<string> {
  if (parts.length === 0) yield `${brush.gutter(' '.repeat(gutterWidth))} ${String(number).padStart(width)} |`
  let column = 0
  for (const [index, part] of parts.entries()) {
    const isInferred = part.basis === 'inferred'
    const slot = part.use === 'whitespace' ? '' : `${part.slot ?? ''}${isInferred ? ' (inferred)' : ''}`
    const words = shownWords(part.text)
    const place = index === 0 ? String(number).padStart(width) : ' '.repeat(width)
    yield `${brush.gutter(slot.padEnd(gutterWidth))} ${place} | ${' '.repeat(column)}${brush.part(part, words)}`.trimEnd()
    column += widthOf(words)
  }
}

/** Each with a mark under its place, by the columns that the characters before it take. */
function* rowsOfMessages(
  messages: readonly Diagnostic[],
  {parts}: PrintedLine,
  width: number,
  brush: Brush,
): Generator<string> {
  const beginning = [...parts.map(({text}) => text.slice(0, 2 * lastColumn)).join('')]
  for (const message of messages) {
    const before = shownWords(beginning.slice(0, Math.min(message.column - 1, lastColumn)).join(''))
    const caret = `${' '.repeat(Math.min(widthOf(before), lastColumn))}^`
    const words = `${message.severity} ${message.code}: ${escapeControls(message.message)}`
    yield `${' '.repeat(gutterWidth)} ${' '.repeat(width)} | ${brush.message(message, `${caret} ${words}`)}`
  }
}

/** The same for tools: every stretch with its place in code points, and the messages. */
export function inspectionJson(parsed: Parsed, path: string): string {
  const places = placesOf(parsed.text)
  const stretches = stretchesIn(parsed).map(({start, end, slot, use, basis}) => ({
    span: [places.codePoint(start), places.codePoint(end)],
    ...places.place(start),
    slot,
    use,
    basis,
    text: parsed.text.slice(start, end),
  }))
  const messages = messagesOf(parsed).map(({path: _, ...message}) => message)
  return withEscapes(JSON.stringify({path, stretches, messages}, null, 2))
}
