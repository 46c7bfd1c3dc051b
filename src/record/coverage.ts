import type {Proforma} from '../formats/format.js'
import type {Say} from '../messages.js'
import type {Places} from '../source/places.js'
import {isBlank} from '../text/blanks.js'
import {excerpt} from '../text/excerpt.js'
import {endsLine} from '../text/line-ends.js'
import type {Span} from '../text/print.js'
import {markupOf, partValues} from './gaps.js'
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

/** What the characters of a record's range were used for. */
export type Classified = {
  readonly start: number
  readonly end: number
  /** How many code points have each class; they add up to the length of the range. */
  readonly counts: Coverage
  /** Made when somebody asks: the class of the character at an offset into the text. */
  readonly classAt: () => (offset: number) => CoverageClass
}

/** Where most records have room: to count their characters, no new array is needed. */
const shared = new Uint8Array(32_768)

/**
 * Says of every character of a record's range what it was used for. What a line's print does not cover is its markup;
 * words that nobody claims stay unclaimed. Most of a record is values: only what stands between them is looked at.
 */
export function classify(
  text: string,
  {start, end, lines, furniture, labels}: Proforma,
  values: readonly Span[],
  marks: readonly Span[],
  places: Places,
): Classified {
  const {gaps, others} = partValues(values, start, end)
  const claims: readonly Claim[] = [
    [numberOf.value, others],
    [numberOf.markup, markupOf(lines)],
    [numberOf.furniture, furniture],
    [numberOf.markup, marks],
    [numberOf.label, labels],
  ]
  const classifyInto = (units: Uint8Array): readonly number[] => {
    units.fill(numberOf.value, 0, end - start)
    for (const [from, to] of gaps) units.fill(numberOf.unclaimed, from - start, to - start)
    for (const [number, spans] of claims) for (const span of spans) fillUnlessValue(units, number, span, start, end)
    return countClasses(text, start, units, gaps)
  }
  const length = end - start
  const counts = classifyInto(length <= shared.length ? shared : new Uint8Array(length))
  const count = (name: CoverageClass) => counts[numberOf[name]] ?? 0
  return {
    start,
    end,
    counts: {
      value: places.codePoint(end) - places.codePoint(start) - counts.reduce((sum, number) => sum + number),
      label: count('label'),
      furniture: count('furniture'),
      markup: count('markup'),
      whitespace: count('whitespace'),
      unclaimed: count('unclaimed'),
    },
    classAt() {
      const units = new Uint8Array(length)
      classifyInto(units)
      return offset => classes[units[offset - start] ?? 0] ?? 'unclaimed'
    },
  }
}

/** What is of a class unless a value or a later claim says otherwise. */
type Claim = readonly [number: number, spans: readonly Span[]]

function fillUnlessValue(units: Uint8Array, number: number, [from, to]: Span, start: number, end: number): void {
  const stop = Math.min(to, end) - start
  for (let at = Math.max(from, start) - start; at < stop; at++) if (units[at] !== numberOf.value) units[at] = number
}

/**
 * Blanks and line ends outside values are whitespace, whoever claimed them; then every code point outside values is
 * counted.
 */
function countClasses(text: string, start: number, units: Uint8Array, gaps: readonly Span[]): readonly number[] {
  const counts = [0, 0, 0, 0, 0]
  for (const [from, to] of gaps) {
    for (let at = from; at < to; at++) {
      let number = units[at - start] as number // a gap lies within the range
      if (number === numberOf.value) continue
      const unit = text.charCodeAt(at)
      if (isSpace(unit)) units[at - start] = number = numberOf.whitespace
      if ((unit & 0xfc00) !== 0xdc00) counts[number] = (counts[number] as number) + 1 // else the second half of one
    }
  }
  return counts
}

const isSpace = (unit: number): boolean => (unit <= 0x20 || unit >= 0x85) && (endsLine(unit) || isBlank(unit))

/** Adds `text-unclaimed` for each stretch of words that nobody claims; blanks and line ends do not part a stretch. */
export function sayUnclaimed(text: string, {start, end, counts, classAt}: Classified, say: Say): void {
  if (counts.unclaimed === 0) return
  const classOf = classAt()
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
  for (let at = start; at < end; at++) {
    const use = classOf(at)
    if (use === 'whitespace' || use === 'markup') continue
    if (use !== 'unclaimed') tell()
    else {
      if (from < 0) from = at
      to = at + 1
    }
  }
  tell()
}
