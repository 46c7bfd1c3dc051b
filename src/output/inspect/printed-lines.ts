import type {CoverageClass} from '../../record/coverage.js'
import type {Evidence} from '../../record/schema.js'
import type {Stretch} from './stretches.js'

/** A part of a printed line that fell into one slot; null where nothing read the line. */
export type Part = {
  readonly text: string
  readonly slot: string | null
  readonly use: CoverageClass | null
  readonly basis: Evidence['basis']
}

export type PrintedLine = {readonly number: number; readonly parts: readonly Part[]}

const isIncidental = (use: CoverageClass) => use === 'whitespace' || use === 'markup'

/**
 * The text line by line, as editors count lines, each in the parts that fell into slots. Blanks and markup go with the
 * part beside them. `stretches` tile the text, or are none where the document gave no record.
 */
export function printedLines(text: string, stretches: readonly Stretch[]): PrintedLine[] {
  const lines: PrintedLine[] = []
  let from = 0
  let next = 0
  while (from < text.length) {
    const to = endOfLine(text, from)
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next++
    lines.push({number: lines.length + 1, parts: partsOf(text, from, to, stretches, next)})
    from = to + (text.startsWith('\r\n', to) ? 2 : 1)
  }
  return lines
}

function endOfLine(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++
  return at
}

function partsOf(text: string, from: number, to: number, stretches: readonly Stretch[], first: number): Part[] {
  if (stretches.length === 0)
    return from === to ? [] : [{text: text.slice(from, to), slot: null, use: null, basis: 'stated'}]
  const parts: Part[] = []
  for (let index = first; index < stretches.length; index++) {
    const stretch = stretches[index] as Stretch // index is in range
    if (stretch.start >= to) break
    const words = text.slice(Math.max(from, stretch.start), Math.min(to, stretch.end))
    const last = parts.at(-1)
    const isSame = last !== undefined && last.slot === stretch.slot && last.basis === stretch.basis
    if (last && (isIncidental(stretch.use) || isSame)) parts[parts.length - 1] = {...last, text: last.text + words}
    else if (last?.use && isIncidental(last.use)) parts[parts.length - 1] = {...stretch, text: last.text + words}
    else parts.push({text: words, slot: stretch.slot, use: stretch.use, basis: stretch.basis})
  }
  return parts.map(({text: words, slot, use, basis}) => ({text: words, slot, use, basis}))
}
