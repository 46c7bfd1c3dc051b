import {isBlank} from '../text/blanks.js'
import {beginsLower, isCapital, isDigit, isLetter, isSmallLetter, mayBeOtherLetter} from '../text/letters.js'
import type {Line} from '../text/line.js'
import {type Print, slice, startOf} from '../text/print.js'
import {unitAt} from '../text/unit-at.js'
import {headingLetters, type Slot} from './headings.js'
import {furthestCut, wordsAfter} from './label-with-value.js'
import {statusOf} from './nil.js'

/** A label, letter for letter, with its value behind it where only the way both are printed parts them. */
export type LabelAndWords = {
  readonly slot: Slot
  readonly value: Line
  /** Whether they run on as the words of one heading do; not where a column parts them. */
  readonly isVariant: boolean
}

/**
 * > | Declared (Cabinet Member) Conflicts of InterestNone
 * > | **Reasons for the Decision** To light the way.
 * > | Details of any Dispensations      N/A
 * A label glued to its value, set off by markup, or in a column of its own. Not where the words go on in lower case.
 * `source` is the decoded text.
 */
export function labelAndWords(line: Line, {slot, end}: WholeLabel, source: string): LabelAndWords | null {
  const {text} = line.print
  const value = wordsAfter(line, end)
  if (!value || beginsLower(value.print.text)) return null
  const isVariant = !isInColumn(line, end, value, source)
  return !isVariant || isGlued(text, end) || isSetOff(line, end, source) ? {slot, value, isVariant} : null
}

/** A label that a line begins with, letter for letter, and where it ends. */
export type WholeLabel = {readonly slot: Slot; readonly end: number}

export function wholeLabel(text: string): WholeLabel | null {
  for (const [slot, letters] of headingLetters) {
    const end = endOfLetters(text, letters)
    if (end >= 0) return {slot, end}
  }
  return null
}

/**
 * > | 2. Record of the Decision (cont'd)
 * Whether a heading says that its section goes on below it.
 */
export const saysContinued = (text: string, end: number): boolean =>
  text.length - end <= longestContinued && continued.test(text.slice(end)) && isCapital(unitAt(text, firstLetter(text)))
const continued = /^[ .,:;([\u2013\u2014-]*cont(?:inued|['\u2019]?d)?[ .)\]\u2026]*$/i
const longestContinued = 20

/**
 * > | Declared (Cabinet Member) Conflicts of
 * > | Interest None
 * The rest of a label that began on the line above, with these letters, at the start of this one, its value behind it.
 * No line of prose is broken there: it would be a word or three long.
 */
export function restAndWords(above: string, line: Line): LabelAndWords | null {
  const {text} = line.print
  if (isDigit(unitAt(text, 0))) return null
  for (const [slot, letters] of headingLetters) {
    const end = letters.startsWith(above) ? endOfLetters(text, letters.slice(above.length)) : -1
    const value = end < 0 ? null : wordsAfter(line, end)
    if (!value) continue
    const isBlankBetween = unitAt(text, end) === 0x20
    const words = value.print.text
    const begins = isBlankBetween ? !beginsLower(words) || statusOf(words) !== 'stated' : isGlued(text, end)
    if (begins) return {slot, value, isVariant: true}
  }
  return null
}

/** Where the letters end with which a line begins, whatever number, marks and blanks stand among them; -1 if by others. */
function endOfLetters(text: string, letters: string): number {
  const length = Math.min(text.length, furthestCut)
  let next = 0
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at)
    if (isLetter(unit)) {
      if (unitAt(letters, next) !== (unit | 0x20)) return -1
      if (++next === letters.length) return at + 1
    } else if ((next > 0 && isDigit(unit)) || mayBeOtherLetter(unit)) return -1
  }
  return -1
}

/**
 * > | Date and Time by which Call In must be executed17 October 2014
 *                                                    ^
 * Whether a capital or a digit stands straight behind a small letter, as no word goes on; digits alone may be the number
 * of a note. Where all are capitals only a nil can be told from the rest of a word.
 */
function isGlued(text: string, end: number): boolean {
  const unit = unitAt(text, end)
  if (!isSmallLetter(unitAt(text, end - 1))) return isCapital(unit) && statusOf(text.slice(end)) !== 'stated'
  return isCapital(unit) || (isDigit(unit) && holdsLetter(text, end))
}

function holdsLetter(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) if (isLetter(unitAt(text, at))) return true
  return false
}

/** No typist leaves so many blanks between two words. */
const columnGap = 3

/** Whether a gap as wide as between columns stands between a label and its value; a number there is that of a page. */
function isInColumn({print}: Line, end: number, value: Line, source: string): boolean {
  return isGap(source, endOf(slice(print, 0, end)), startOf(value.print)) && holdsLetter(print.text, end)
}

/** Whether a stretch of the source is such a gap. */
export function isGap(source: string, start: number, end: number): boolean {
  if (end - start < columnGap) return false
  for (let at = start; at < end; at++) if (!isBlank(unitAt(source, at))) return false
  return true
}

/** Where the first letter of a line stands that has one. */
function firstLetter(text: string): number {
  let at = 0
  while (!isLetter(unitAt(text, at))) at++
  return at
}

/** Whether markup covers the words of a label and no more: `**`, `__`, `<u>`, `[` of a bracketed span. */
function isSetOff({print, start}: Line, end: number, source: string): boolean {
  const label = slice(print, firstLetter(print.text), end)
  const opening = startOf(label) - 1
  if (opening < start || !'*_>['.includes(source.charAt(opening))) return false
  return closesMarkup.test(source.slice(endOf(label), endOf(label) + mostClosing))
}

const closesMarkup = /^[.,;]?(?:[*_]| ?<\/|\]\{)/
const mostClosing = 4

/** Where a print ends in the source. */
const endOf = ({pieces}: Print): number => pieces.at(-1)?.end ?? 0
