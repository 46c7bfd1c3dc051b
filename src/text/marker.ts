import {printsNothing, skipUnprinted} from './controls.js'
import {isCapital, isDigit, isLetter, isSmallLetter} from './letters.js'
import {type Print, slice} from './print.js'
import {unitAt} from './unit-at.js'

/** The kinds of list marker, outermost first: `1.` holds `a.` holds `i.` holds a bullet. */
export const markerKinds = ['number', 'letter', 'roman', 'bullet'] as const
export type MarkerKind = (typeof markerKinds)[number]

/** A marker at the start of a line. `label` is printed without its punctuation; a bullet has its glyph instead. */
export type Marker = {
  /** What it can be: `i.` is a roman numeral or the letter after `h`. The list around it decides. */
  readonly kinds: readonly MarkerKind[]
  readonly label: string | null
  readonly glyph: string | null
  /** Text indexes: the whole marker from `start` to `end`, its label from `labelStart`; the words begin at `words`. */
  readonly start: number
  readonly labelStart: number
  readonly end: number
  readonly words: number
}

/** Bullets that need no blank after them; private-use characters are what a symbol font leaves behind. */
const glyphs: ReadonlySet<number> = new Set(Array.from('•·▪◦●■○‣⁃∙➢§', glyph => glyph.charCodeAt(0)))
const isGlyph = (unit: number) => glyphs.has(unit) || (unit >= 0xf000 && unit <= 0xf0ff)
/** Those that do need one: an asterisk, a hyphen, a soft one, a dash. */
const isDash = (unit: number) => unit === 0x2a || unit === hyphen || unit === 0xad || unit === 0x2013
const hyphen = 0x2d
const number = /^(\(?)(\d{1,3})(\.\)|[.)])/
/** `12.noon` and `4.pm` open a line of their own: a time, no item. */
const clockTime = /^(?:12\. ?(?:noon|mid-?day|mid-?night)|\d{1,2}\. ?[ap]\.?m)(?![a-z])/
const letter = /^(\(?)([a-z]{1,6})(\.\)|[.)])/
const roman = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/
/** What can follow `1.` or `a)` without a blank: words, an amount, an opening quote or bracket; no digit, no full stop. */
const openers: ReadonlySet<number> = new Set(Array.from('£$€"\'‘“([', mark => mark.charCodeAt(0)))
const beginsWords = (text: string): boolean => openers.has(unitAt(text, 0)) || beginsWithLetter(text)
const beginsCapitals = (text: string): boolean => openers.has(unitAt(text, 0)) || beginsWithCapital(text)
/** What may follow a hyphen at once. */
const followsHyphen = (text: string): boolean => text[0] === '£' || text[0] === '(' || beginsWithLetter(text)
/** Classes of Unicode are slow to make, so they are made only where a line has a letter beyond ASCII. */
const beginsWithLetter = (text: string): boolean =>
  isLetter(unitAt(text, 0)) || (unitAt(text, 0) >= 0x80 && /^\p{L}/u.test(text))
const beginsWithCapital = (text: string): boolean =>
  isCapital(unitAt(text, 0)) || (unitAt(text, 0) >= 0x80 && /^\p{Lu}/u.test(text))

const oneNumber: readonly MarkerKind[] = ['number']
const bullet: readonly MarkerKind[] = ['bullet']

const isRomanLabel = (label: string) => label !== '' && roman.test(label)
const isLetterLabel = (label: string) => label.length === 1 || (label.length === 2 && label[0] === label[1])

/** Whether a marker that was opened with a bracket is closed with one. */
const balanced = (open: string, close: string) => open === '' || close === ')'

/** Whether `noon`, `midnight`, `am` or `pm` may stand behind a number. */
function mayBeTime(text: string, end: number): boolean {
  const unit = unitAt(text, unitAt(text, end) === 0x20 ? end + 1 : end)
  return unit === 0x6d || unit === 0x6e || unit === 0x61 || unit === 0x70
}

function readNumber(text: string): Marker | null {
  const found = number.exec(text)
  if (!found) return null
  const [whole, open = '', label = '', close = ''] = found
  if (mayBeTime(text, whole.length) && clockTime.test(text)) return null
  const rest = behind(text, whole.length)
  if (!balanced(open, close) || (rest !== '' && rest[0] !== ' ' && !beginsWords(rest))) return null
  return marker(oneNumber, label, null, open.length, whole.length, text)
}

/** `i.e.`, `e.g.` and `a.m.` open a line too: a letter with a full stop and no blank wants a capital after it. */
function readLetter(text: string): Marker | null {
  const found = letter.exec(text)
  if (!found) return null
  const [whole, open = '', label = '', close = ''] = found
  const kinds: MarkerKind[] = []
  if (isRomanLabel(label)) kinds.push('roman')
  if (isLetterLabel(label)) kinds.push('letter')
  const rest = behind(text, whole.length)
  const mayBeGlued = close === '.' ? beginsCapitals : beginsWords
  if (kinds.length === 0 || !balanced(open, close) || (rest !== '' && rest[0] !== ' ' && !mayBeGlued(rest))) return null
  return marker(kinds, label, null, open.length, whole.length, text)
}

function readBullet(text: string): Marker | null {
  const unit = unitAt(text, 0)
  const isBullet =
    (unit >= 0x80 && isGlyph(unit)) ||
    (isDash(unit) && (unitAt(text, 1) === 0x20 || (unit === hyphen && followsHyphen(text.slice(1, 3)))))
  return isBullet ? marker(bullet, null, text.charAt(0), 0, 1, text) : null
}

function marker(
  kinds: readonly MarkerKind[],
  label: string | null,
  glyph: string | null,
  labelStart: number,
  end: number,
  text: string,
): Marker {
  return {kinds, label, glyph, start: 0, labelStart, end, words: skipUnprinted(text, end, text.length)}
}

/** What stands behind a label: what prints nothing is no more there than at the edge of a line. */
function behind(text: string, end: number): string {
  let at = end
  while (printsNothing(unitAt(text, at))) at++
  return text.slice(at, at + 2)
}

const shifted = (found: Marker, by: number): Marker =>
  by === 0
    ? found
    : {
        ...found,
        start: found.start + by,
        labelStart: found.labelStart + by,
        end: found.end + by,
        words: found.words + by,
      }

/** `1.` may hold the first of a deeper list on its own line; anything else there is the item's text. */
const opensList = (found: Marker) =>
  found.label === 'a' || found.label === 'i' || (found.glyph !== null && found.glyph !== '-')

/** What begins a marker; a capital letter, as most lines begin with, does not. */
function mayOpen(unit: number): boolean {
  if (unit >= 0x61) return unit <= 0x7a || (unit >= 0xa7 && unit <= 0xf0ff)
  return unit === 0x28 || unit === 0x2a || unit === hyphen || (unit >= 0x30 && unit <= 0x39)
}

/** Whether digits or small letters stand there, few enough for a label, with a full stop or a bracket behind them. */
function mayBeLabel(text: string, from: number): boolean {
  let at = unitAt(text, from) === 0x28 ? from + 1 : from
  const most = at + 6
  let unit = unitAt(text, at)
  while (at < most && (isDigit(unit) || isSmallLetter(unit))) unit = unitAt(text, ++at)
  return unit === 0x2e || unit === 0x29
}

/**
 * The markers that a printed line starts with, outermost first; none for plain text.
 *
 * > | - a. Update on our priorities
 *     ^^^^
 * Word's export doubles the marker: the bullet is layout, the letter is the label.
 *
 * > | 1. a) the scheme be approved;
 *     ^^ ^^
 * A compound: the first item of the inner list stands on the line of the outer one.
 */
export function readMarkers(text: string): readonly Marker[] {
  const first = readOne(text, 0)
  if (!first) return none
  if (first.glyph !== null) {
    const inner = readOne(text, first.words)
    return [inner ? {...shifted(inner, first.words), start: 0} : first]
  }
  const markers = [first]
  let above = first
  for (let depth = 1; depth < markerKinds.length; depth++) {
    const found = readOne(text, above.words)
    if (!found || !(opensList(found) && isDeeper(found, above))) break
    above = shifted(found, above.words)
    markers.push(above)
  }
  return markers
}

const none: readonly Marker[] = []

/** The marker that stands at an index, as if the text began there. */
function readOne(text: string, from: number): Marker | null {
  if (!mayOpen(unitAt(text, from))) return null
  const rest = from === 0 ? text : text.slice(from)
  if (mayBeLabel(text, from)) return readNumber(rest) ?? readLetter(rest)
  return readBullet(rest)
}

const depthOf = (kind: MarkerKind | undefined) => (kind === undefined ? -1 : markerKinds.indexOf(kind))
const isDeeper = (inner: Marker, outer: Marker) => depthOf(inner.kinds[0]) > depthOf(outer.kinds[0])

/** A bullet whose symbol was lost: what is left is its indentation, or the `o` that stood for a circle. */
export const lostBullet = (width: number): Marker => ({
  kinds: ['bullet'],
  label: null,
  glyph: 'o',
  start: 0,
  labelStart: 0,
  end: width,
  words: width === 0 ? 0 : width + 1,
})

/** The label of a marker as a print of its own, null for bullets. */
export const labelOf = (print: Print, found: Marker): Print | null =>
  found.label === null ? null : slice(print, found.labelStart, found.labelStart + found.label.length)
