import type {Proforma} from '../formats/format.js'
import type {Say} from '../messages.js'
import type {Places} from '../source/places.js'
import {isBlank} from '../text/blanks.js'
import {excerpt} from '../text/excerpt.js'
import type {Line} from '../text/line.js'
import {endsLine} from '../text/line-ends.js'
import type {Print, Span} from '../text/print.js'
import type {DecisionRecord} from './schema.js'

export type Coverage = NonNullable<DecisionRecord['coverage']>
export type CoverageClass = keyof Coverage

/** In the order in which they give way: what several claim is the last one's. */
const classes = [
  'unclaimed',
  'whitespace',
  'furniture',
  'markup',
  'label',
  'value',
] as const satisfies readonly CoverageClass[]
const numberOf = Object.fromEntries(classes.map((name, index) => [name, index])) as Record<CoverageClass, number> // one key a class

/** The class of each UTF-16 unit of a record's range, and how many code points have it; the counts add up to its length. */
export type Classified = {readonly start: number; readonly units: Uint8Array; readonly counts: Coverage}

export const classAt = ({start, units}: Classified, offset: number): CoverageClass =>
  classes[units[offset - start] ?? 0] ?? 'unclaimed'

/**
 * Says of every character of a record's range what it was used for. What a line's print does not cover is its markup;
 * words that nobody claims stay unclaimed.
 */
export function classify(
  text: string,
  proforma: Proforma,
  values: readonly Span[],
  marks: readonly Span[],
  places: Places,
): Classified {
  const {start, end} = proforma
  const units = new Uint8Array(end - start) // unclaimed, as long as nobody says otherwise
  const fill = (number: number, from: number, to: number) => {
    if (from < to && to > start && from < end)
      units.fill(number, Math.max(from, start) - start, Math.min(to, end) - start)
  }
  for (const line of proforma.lines) fillMarkup(line, fill)
  for (const [from, to] of proforma.furniture) fill(numberOf.furniture, from, to)
  for (const [from, to] of marks) fill(numberOf.markup, from, to)
  for (const [from, to] of proforma.labels) fill(numberOf.label, from, to)
  const united = unitedSpans(values)
  for (const [from, to] of united) fill(numberOf.value, from, to)
  return {start, units, counts: countClasses(text, start, units, united, places)}
}

/** What stands before, between and behind the printed pieces of a line, and what spells a blank, such as `&nbsp;`. */
function fillMarkup(line: Line, fill: (number: number, from: number, to: number) => void): void {
  let at = line.start
  const fillBetween = ({text, pieces}: Print) => {
    for (const piece of pieces) {
      fill(numberOf.markup, at, piece.start)
      at = Math.max(at, piece.end)
      if (piece.length === 1 && piece.end - piece.start > 1 && isBlank(text.charCodeAt(piece.at)))
        fill(numberOf.markup, piece.start, piece.end)
    }
  }
  if (line.cells.length === 0) fillBetween(line.print)
  else for (const cell of line.cells) fillBetween(cell.print)
  fill(numberOf.markup, at, line.end)
}

/** Spans in the order of the text, those that overlap or touch as one. */
function unitedSpans(spans: readonly Span[]): Span[] {
  const united: [number, number][] = []
  let last: [number, number] | undefined
  for (const [start, end] of spans.toSorted(([one], [other]) => one - other)) {
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else {
      last = [start, end]
      united.push(last)
    }
  }
  return united
}

/**
 * Blanks and line ends outside values are whitespace, whoever claimed them; then every code point is counted, those of
 * values by the length of their spans.
 */
function countClasses(
  text: string,
  start: number,
  units: Uint8Array,
  values: readonly Span[],
  places: Places,
): Coverage {
  const counts = classes.map(() => 0)
  const countTo = (to: number) => {
    for (; at < to; at++) {
      const unit = text.charCodeAt(at)
      if (isSpace(unit)) units[at - start] = numberOf.whitespace
      if ((unit & 0xfc00) === 0xdc00) continue // the second half of a character
      const number = units[at - start] ?? 0
      counts[number] = (counts[number] ?? 0) + 1
    }
  }
  const end = start + units.length
  let at = start
  let value = 0
  for (const [from, to] of values) {
    countTo(Math.min(from, end))
    const stop = Math.min(to, end)
    if (stop > at) {
      value += places.codePoint(stop) - places.codePoint(at)
      at = stop
    }
  }
  countTo(end)
  const count = (name: CoverageClass) => counts[numberOf[name]] ?? 0
  return {
    value,
    label: count('label'),
    furniture: count('furniture'),
    markup: count('markup'),
    whitespace: count('whitespace'),
    unclaimed: count('unclaimed'),
  }
}

const isSpace = (unit: number): boolean => (unit <= 0x20 || unit >= 0x85) && (endsLine(unit) || isBlank(unit))

/** Adds `text-unclaimed` for each stretch of words that nobody claims; blanks and line ends do not part a stretch. */
export function sayUnclaimed(text: string, {start, units, counts}: Classified, say: Say): void {
  if (counts.unclaimed === 0) return
  let from = -1
  let to = -1
  const tell = () => {
    if (from < 0) return
    const printed =
      excerpt(text.slice(from, Math.min(to, from + 61)), 60).split(/[\r\n\v\f\u0085\u2028\u2029]/, 1)[0] ?? ''
    say(
      'text-unclaimed',
      from,
      `Unexpected text \`${printed}\`${to - from > printed.length ? ' ...' : ''}, expected a section or the end of the record`,
    )
    from = -1
  }
  for (let at = 0; at < units.length; at++) {
    if (units[at] === numberOf.whitespace || units[at] === numberOf.markup) continue
    if (units[at] !== numberOf.unclaimed) tell()
    else {
      if (from < 0) from = start + at
      to = start + at + 1
    }
  }
  tell()
}
