import {unitAt} from './unit-at.js'

/** The few up to U+00BE, a bit each from U+00AA on. */
const few = Array.from('ª²³µ¹º¼½¾').reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 0xaa)), 0)

/**
 * Whether a UTF-16 unit is, or may be half of, a letter or digit beyond ASCII; the marks and quotes that English prints
 * are none.
 */
export const mayBeOtherLetter = (unit: number): boolean =>
  unit > 0xbe ? unit >= 0xc0 && (unit <= 0x200f || unit >= 0x202a) : unit >= 0xaa && ((few >> (unit - 0xaa)) & 1) === 1

/**
 * The letters and digits of a line from its first letter on, in lower case: what is left of a heading when the number
 * before it, marks and blanks are taken for layout. Empty where they are more than `most`.
 */
export function lettersOf(text: string, most = Number.POSITIVE_INFINITY): string {
  if (hasMoreLetters(text, most)) return ''
  const lower = text.toLowerCase()
  const {length} = lower
  let letters = ''
  let from = -1
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? unitAt(lower, at) : 0
    if (mayBeOtherLetter(unit)) return lower.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}\p{N}]+/gu, '')
    const isKept = isLetter(unit) || (isDigit(unit) && (from >= 0 || letters !== ''))
    if (isKept && from < 0) from = at
    else if (!isKept && from >= 0) {
      letters += lower.slice(from, at)
      from = -1
    }
  }
  return letters
}

/** A text in lower case, each character in its place; İ, which would be two, makes the letters beyond ASCII stay. */
export function inLowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, letters => letters.toLowerCase())
}

/** A digit of ASCII. */
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
/** A letter of ASCII, in either case. */
export const isLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a

export const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a
export const isSmallLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a

/** Whether a line's letters and digits, from its first letter on, are more than `most` by those of ASCII alone. */
function hasMoreLetters(text: string, most: number): boolean {
  const {length} = text
  if (length <= most) return false
  let count = 0
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at)
    if (!isLetter(unit) && !(count > 0 && isDigit(unit))) continue
    count++
    if (count > most) return true
  }
  return false
}

/** Whether letters, given in lower case, stand at an index of a text in either case. */
export function standsAt(text: string, from: number, letters: string): boolean {
  const {length} = letters
  for (let at = 0; at < length; at++) if ((unitAt(text, from + at) | 0x20) !== unitAt(letters, at)) return false
  return true
}

/** Whether a printed line ends a sentence or announces a list (`.` `:` `;` `?` `!` or `:-`), closing quotes aside. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1
  const first = Math.max(at - mostClosing, 0)
  while (at > first && closing.has(unitAt(text, at))) at--
  return stops.has(unitAt(text, at)) || text.endsWith(':-')
}
const mostClosing = 7
const closing: ReadonlySet<number> = new Set(Array.from('"\'’”)]', mark => mark.charCodeAt(0)))
const stops: ReadonlySet<number> = new Set(Array.from('.:;?!', mark => mark.charCodeAt(0)))

/** Whether a printed line announces what follows it. */
export const endsInColon = (text: string): boolean => text.endsWith(':') || text.endsWith(':-')

/** Whether a printed line begins in lower case, opening quotes and brackets aside. */
export function beginsLower(text: string): boolean {
  if (isSmallLetter(unitAt(text, 0))) return true
  return opensOrOther.test(text) && /^["'‘“([]{0,3}\p{Ll}/u.test(text)
}

/** What may still begin in lower case: an opening quote or bracket, or a letter beyond ASCII. */
const opensOrOther = /^["'([\x80-\uffff]/
