import type {Proforma} from '../formats/format.js'
import type {Say} from '../messages.js'
import {isBlank} from '../text/blanks.js'
import {endsLine} from '../text/line-ends.js'
import type {Span} from '../text/print.js'
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

/** The class of each UTF-16 unit of a record's range. */
export type Classified = {readonly start: number; readonly units: Uint8Array}

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
  const fill = (spans: readonly Span[], name: CoverageClass) => {
    for (const [from, to] of spans)
      if (to > start && from < end) units.fill(numberOf[name], Math.max(from, start) - start, Math.min(to, end) - start)
  }
  for (const line of proforma.lines) {
    fill([[line.start, line.end]], 'markup')
    const prints = line.cells.length > 0 ? line.cells.map(cell => cell.print) : [line.print]
    for (const print of prints)
      for (const piece of print.pieces) units.fill(numberOf.unclaimed, piece.start - start, piece.end - start)
  }
  fill(proforma.furniture, 'furniture')
  fill(marks, 'markup')
  fill(proforma.labels, 'label')
  fill(values, 'value')
  for (let at = 0; at < units.length; at++) {
    if (units[at] !== numberOf.value && isSpace(text.charCodeAt(start + at))) units[at] = numberOf.whitespace
  }
  return {start, units}
}

const isSpace = (unit: number): boolean => endsLine(unit) || isBlank(unit)

const anySurrogate = /[\ud800-\udfff]/

/** Counts code points by class; the counts add up to the length of the range. */
export function countCoverage(text: string, {start, units}: Classified): Coverage {
  const counts = new Uint32Array(classes.length)
  const hasPairs = anySurrogate.test(text)
  for (let at = 0; at < units.length; at++) {
    if (hasPairs && (text.charCodeAt(start + at) & 0xfc00) === 0xdc00) continue
    const number = units[at] ?? 0
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

/** Adds `text-unclaimed` for each stretch of words that nobody claims; blanks and line ends do not part a stretch. */
export function sayUnclaimed(text: string, {start, units}: Classified, say: Say): void {
  let from = -1
  let to = -1
  const tell = () => {
    if (from < 0) return
    const printed = text.slice(from, Math.min(to, from + 60)).split(/[\r\n\v\f\u0085\u2028\u2029]/, 1)[0] ?? ''
    say(
      'text-unclaimed',
      from,
      `Unexpected text \`${printed}\`${to - from > printed.length ? ' ...' : ''}, expected a section or the end of the record`,
    )
    from = -1
  }
  if (!units.includes(numberOf.unclaimed)) return
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
