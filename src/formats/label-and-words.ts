import {isCapital, isDigit, isLetter, isSmallLetter, mayBeOtherLetter} from '../text/letters.js'
import type {Line} from '../text/line.js'
import {unitAt} from '../text/unit-at.js'
import {headingLetters, type Slot} from './headings.js'
import {furthestCut, wordsAfter} from './label-with-value.js'
import {statusOf} from './nil.js'

/** A label, letter for letter, and the words behind it that only the way it is printed parts from it. */
export type LabelAndWords = {readonly slot: Slot; readonly value: Line}

/**
 * > | Declared (Cabinet Member) Conflicts of InterestNone
 * A label glued to its value.
 */
export function labelAndWords(line: Line): LabelAndWords | null {
  const {text} = line.print
  for (const [slot, letters] of headingLetters) {
    const end = endOfLetters(text, letters)
    if (end < 0) continue
    const value = wordsAfter(line, end)
    return value && isGlued(text, end) ? {slot, value} : null
  }
  return null
}

/** Where the letters end with which a line begins, whatever number, marks and blanks stand among them; -1 if by others. */
export function endOfLetters(text: string, letters: string): number {
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
