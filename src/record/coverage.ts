import type {Proforma} from '../formats/format.js'
import type {Say} from '../messages.js'
import {isBlank} from '../text/blanks.js'
import {excerpt} from '../text/excerpt.js'
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
): Classified {
  const {start, end} = proforma
  const units = new Uint8Array(end - start)
  const fill = (spans: readonly Span[], number: number) => {
    for (const [from, to] of spans)
      if (to > start && from < end) units.fill(number, Math.max(from, start) - start, Math.min(to, end) - start)
  }
  for (const line of proforma.lines) {
    units.fill(numberOf.markup, line.start - start, line.end - start)
    if (line.cells.length === 0) fillPieces(units, line.print, start)
    else for (const cell of line.cells) fillPieces(units, cell.print, start)
  }
  fill(proforma.furniture, numberOf.furniture)
  fill(marks, numberOf.markup)
  fill(proforma.labels, numberOf.label)
  fill(values, numberOf.value)
  return {start, units, counts: countClasses(text, start, units)}
}

function fillPieces(units: Uint8Array, {pieces}: Print, start: number): void {
  for (const piece of pieces) units.fill(numberOf.unclaimed, piece.start - start, piece.end - start)
}

/** Blanks and line ends outside values are whitespace, whoever claimed them; then every code point is counted. */
function countClasses(text: string, start: number, units: Uint8Array): Coverage {
  const counts = classes.map(() => 0)
  for (let at = 0; at < units.length; at++) {
    const unit = text.charCodeAt(start + at)
    let number = units[at] ?? 0
    if (number !== numberOf.value && isSpace(unit)) {
      number = numberOf.whitespace
      units[at] = number
    }
    if ((unit & 0xfc00) === 0xdc00) continue // the second half of a character
    counts[number] = (counts[number] ?? 0) + 1
  }
  const count = (name: CoverageClass) => counts[numberOf[name]] ?? 0
  return {
    value: count('value'),
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
