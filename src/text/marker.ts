import {printsNothing, skipUnprinted} from './controls.js'
import {type Print, slice} from './print.js'

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
const glyphs = '\\u2022\\u00b7\\u25aa\\u25e6\\u25cf\\u25a0\\u25cb\\u2023\\u2043\\u2219\\u27a2\\u00a7\\uf000-\\uf0ff'
const bullet = new RegExp(`^(?:([${glyphs}])|([-\\u2013*\\u00ad]) |(-)(?=[\\p{L}£(]))`, 'u')
/** What most lines begin with, and no bullet: letters, digits, an opening bracket. */
const noBullet = /^[\w(]/
const number = /^(\(?)(\d{1,3})(\.\)|[.)])/
/** `12.noon` and `4.pm` open a line of their own: a time, no item. */
const clockTime = /^(?:12\. ?(?:noon|mid-?day|mid-?night)|\d{1,2}\. ?[ap]\.?m)(?![a-z])/
const letter = /^(\(?)([a-z]{1,6})(\.\)|[.)])/
const roman = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/
/** What can follow `1.` or `a)` without a blank: words, an amount, an opening quote or bracket; no digit, no full stop. */
const wordStart = /^[\p{L}£$€"'‘“([]/u
const capitalStart = /^[\p{Lu}£$€"'‘“([]/u

const isRoman = (label: string) => label !== '' && roman.test(label)
const isLetter = (label: string) => label.length === 1 || (label.length === 2 && label[0] === label[1])

/** Whether a marker that was opened with a bracket is closed with one. */
const balanced = (open: string, close: string) => open === '' || close === ')'

function readNumber(text: string): Marker | null {
  if (text.charCodeAt(0) > 0x39) return null // neither a digit nor a bracket
  const found = number.exec(text)
  if (!found) return null
  if (clockTime.test(text)) return null
  const [whole, open = '', label = '', close = ''] = found
  const rest = behind(text, whole.length)
  if (!balanced(open, close) || (rest !== '' && rest[0] !== ' ' && !wordStart.test(rest))) return null
  return marker(['number'], label, null, open.length, whole.length, text)
}

/** `i.e.`, `e.g.` and `a.m.` open a line too: a letter with a full stop and no blank wants a capital after it. */
function readLetter(text: string): Marker | null {
  const found = letter.exec(text)
  if (!found) return null
  const [whole, open = '', label = '', close = ''] = found
  const kinds: MarkerKind[] = []
  if (isRoman(label)) kinds.push('roman')
  if (isLetter(label)) kinds.push('letter')
  const rest = behind(text, whole.length)
  const glued = close === '.' ? capitalStart : wordStart
  if (kinds.length === 0 || !balanced(open, close) || (rest !== '' && rest[0] !== ' ' && !glued.test(rest))) return null
  return marker(kinds, label, null, open.length, whole.length, text)
}

function readBullet(text: string): Marker | null {
  if (noBullet.test(text)) return null
  const found = bullet.exec(text)
  const glyph = found?.[1] ?? found?.[2] ?? found?.[3]
  return glyph === undefined ? null : marker(['bullet'], null, glyph, 0, glyph.length, text)
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
  while (printsNothing(text.charCodeAt(at))) at++
  return text.slice(at, at + 2)
}

const shifted = (found: Marker, by: number): Marker => ({
  ...found,
  start: found.start + by,
  labelStart: found.labelStart + by,
  end: found.end + by,
  words: found.words + by,
})

/** `1.` may hold the first of a deeper list on its own line; anything else there is the item's text. */
const opensList = (found: Marker) =>
  found.label === 'a' || found.label === 'i' || (found.glyph !== null && found.glyph !== '-')

/** What a line may begin with that begins with a marker; a capital letter, as most do, is none. */
function mayOpen(text: string): boolean {
  const unit = text.charCodeAt(0)
  if (unit >= 0x61) return unit <= 0x7a || (unit >= 0xa7 && unit <= 0xf0ff)
  return unit === 0x28 || unit === 0x2a || unit === 0x2d || (unit >= 0x30 && unit <= 0x39)
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
  if (!mayOpen(text)) return none
  const layout = readBullet(text)
  if (layout) {
    const inner = readOne(text.slice(layout.words))
    return [inner ? {...shifted(inner, layout.words), start: 0} : layout]
  }
  const markers: Marker[] = []
  let at = 0
  for (let depth = 0; depth < markerKinds.length; depth++) {
    const found = readOne(text.slice(at))
    const above = markers.at(-1)
    if (!found || (above && !(opensList(found) && isDeeper(found, above)))) break
    markers.push(shifted(found, at))
    at += found.words
  }
  return markers
}

const none: readonly Marker[] = []

const readOne = (text: string): Marker | null => readNumber(text) ?? readLetter(text) ?? readBullet(text)

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
