import {isLetter, mayBeOtherLetter} from '../text/letters.js'
import {unitAt} from '../text/unit-at.js'

/**
 * How often the letters of each group stand in a word. A group is counted as if its letters were one, and digits with
 * some: enough to tell the labels from other lines.
 */
export type LetterBag = Uint8Array

/** Chosen so that hardly any line of prose holds of each as many as a label does. */
const groups = ['s', 'or', 'akvy', 'ghuw0123456789', 'fl', 'pqt', 'cdz', 'e', 'bjmx', 'in']

/** A count takes so many bits: nothing that is near a label has as many letters of a group as would need more. */
const bits = 5
const half = groups.length / 2

/** By their unit, what a letter or digit adds to the sum of a line: one, at the bits of its group. */
const weights = new Float64Array(128)
for (const [index, group] of groups.entries())
  for (const character of group + group.toUpperCase()) weights[character.charCodeAt(0)] = 2 ** (index * bits)

/**
 * Fills a bag with the letters and digits of a line, [from, to) of a text, from its first letter on, whatever their
 * case; false where some may be beyond ASCII. Adding up is all that it takes, line after line, for nothing most of the
 * time. Where a count is too large for its bits the next one is wrong too, and the line is near no label in any case.
 */
export function fillBag(bag: LetterBag, text: string, from = 0, to = text.length): boolean {
  let at = from
  for (; at < to && !isLetter(unitAt(text, at)); at++) if (mayBeOtherLetter(unitAt(text, at))) return false
  let sum = 0
  for (; at < to; at++) {
    const unit = unitAt(text, at)
    if (unit < 0x80)
      sum += weights[unit] as number // there are as many
    else if (mayBeOtherLetter(unit)) return false
  }
  const high = Math.floor(sum / 2 ** (half * bits))
  const low = sum - high * 2 ** (half * bits)
  for (let index = 0; index < half; index++) {
    bag[index] = (low >> (index * bits)) & (2 ** bits - 1)
    bag[index + half] = (high >> (index * bits)) & (2 ** bits - 1)
  }
  return true
}

export const emptyBag = (): LetterBag => new Uint8Array(groups.length)

/** The bag of a word of ASCII. */
export function letterBag(word: string): LetterBag {
  const bag = emptyBag()
  fillBag(bag, word)
  return bag
}

/** How many letters and digits are in a bag. */
export function countOf(bag: LetterBag): number {
  let count = 0
  for (let index = 0; index < bag.length; index++) count += bag[index] as number // it is in range
  return count
}

/**
 * Whether more than `most` letters have to be put in, taken out or changed to make one word of the other, as far as
 * counting can tell: no never means that fewer would do.
 */
export function isFurther(one: LetterBag, other: LetterBag, most: number): boolean {
  let more = 0
  let less = 0
  for (let index = 0; index < one.length; index++) {
    const difference = (one[index] as number) - (other[index] as number) // they are of one length
    if (difference > 0) more += difference
    else less -= difference
  }
  return more > most || less > most
}
