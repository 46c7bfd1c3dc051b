import {mayBeOtherLetter} from '../text/letters.js'

/** How often each letter stands in a word, digits and other characters together in the last place. */
export type LetterBag = Uint8Array

const places = 27
const digits = places - 1

/** Of a word of up to 255 letters and digits in lower case. */
export function letterBag(word: string): LetterBag {
  const bag = new Uint8Array(places)
  for (let at = 0; at < word.length; at++) {
    const place = word.charCodeAt(at) - 0x61
    add(bag, place >= 0 && place < digits ? place : digits)
  }
  return bag
}

const add = (bag: LetterBag, place: number): void => {
  bag[place] = (bag[place] ?? 0) + 1
}

/** What is counted of a line: put in the same bag again and again, since most lines are counted for nothing. */
const ofLine: LetterBag = new Uint8Array(places)

/** The letters and digits of a line from its first letter on, in lower case. Good until the next line is counted. */
export type Counted = {
  readonly bag: LetterBag
  readonly count: number
  /** UTF-16 units of the first and the last of them; 0 where there is none. */
  readonly first: number
  readonly last: number
}

/** Null where they are more than `most`, `other` where some may be beyond ASCII. */
export function countLine(text: string, most: number): Counted | 'other' | null {
  const bag = ofLine.fill(0)
  let count = 0
  let first = 0
  let latest = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const letter = unit | 0x20
    if (letter >= 0x61 && letter <= 0x7a) {
      add(bag, letter - 0x61)
      latest = letter
      first ||= letter
    } else if (unit >= 0x30 && unit <= 0x39 && count > 0) {
      add(bag, digits)
      latest = unit
    } else if (unit >= 0x80 && mayBeOtherLetter(unit)) return 'other'
    else continue
    count++
    if (count > most) return null
  }
  return {bag, count, first, last: latest}
}

/**
 * Whether more than `most` letters have to be put in, taken out or changed to make one word of the other, as far as
 * counting can tell: no never means that fewer would do.
 */
export function isFurther(one: LetterBag, other: LetterBag, most: number): boolean {
  let more = 0
  let less = 0
  for (let place = 0; place < places; place++) {
    const difference = (one[place] ?? 0) - (other[place] ?? 0)
    if (difference > 0) more += difference
    else less -= difference
    if (more > most || less > most) return true
  }
  return false
}

/** Whether a word holds all that is in a bag, so that it may begin or end with it. */
export function holds(word: LetterBag, part: LetterBag): boolean {
  for (let place = 0; place < places; place++) if ((part[place] ?? 0) > (word[place] ?? 0)) return false
  return true
}
