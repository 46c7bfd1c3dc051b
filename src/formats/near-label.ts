import {distance} from 'fastest-levenshtein'
import {lettersOf} from '../text/letters.js'
import {headingLetters, otherWords, type Slot} from './headings.js'
import {countOf, emptyBag, fillBag, isFurther, type LetterBag, letterBag} from './letter-bag.js'

/** Letters alike from here on make a near miss, if they are this much clear of the next label. */
const alike = 0.8
const clear = 0.15

const words: readonly (readonly [Slot, string])[] = [
  ...headingLetters,
  ...otherWords.map(([slot, printed]) => [slot, lettersOf(printed)] as const),
]
const nearWords = words.map(([slot, word]) => ({slot, word, bag: letterBag(word)}))

/** A misspelt label has no more letters. */
export const mostLetters = Math.max(...nearWords.map(({word}) => word.length)) / alike

/** Nor fewer. */
const fewestLetters = Math.ceil(Math.min(...nearWords.map(({word}) => word.length)) * alike)

/** What is counted of a line: put in the same bag again and again, since most lines are counted for nothing. */
const ofLine = emptyBag()

type Near = {readonly bag: LetterBag; readonly most: number}

/** The labels that are not too short or too long to be near so many letters, and how many may differ. */
function nearTo(count: number): readonly Near[] {
  const known = nearOf[count]
  if (known) return known
  const near = nearWords.flatMap(({word, bag}) => {
    const longer = Math.max(word.length, count)
    return Math.min(word.length, count) < longer * alike ? [] : [{bag, most: Math.ceil(longer * (1 - alike))}]
  })
  nearOf[count] = near
  return near
}
/** Filled as lines of so many letters are met. */
const nearOf: (readonly Near[] | undefined)[] = []

/** Whether a label can be near the letters of a line, [from, to) of a text, by how many of them there are. */
export function mayBeNear(text: string, from = 0, to = text.length): boolean {
  if (to - from < fewestLetters) return false
  if (!fillBag(ofLine, text, from, to)) return true
  for (const {bag, most} of nearTo(countOf(ofLine))) if (!isFurther(ofLine, bag, most)) return true
  return false
}

/** The label that these letters misspell: alike to 0.8 and 0.15 clear of the next one. */
export function nearLabel(printed: string): Slot | null {
  if (printed.length > mostLetters || !mayBeNear(printed)) return null
  let best: Slot | null = null
  let likeness = 0
  let next = 0
  for (const {slot, word} of nearWords) {
    const longer = Math.max(word.length, printed.length)
    if (Math.min(word.length, printed.length) / longer < alike - clear) continue
    const found = 1 - slips(word, printed) / longer
    if (found > likeness) {
      if (slot !== best) next = likeness
      best = slot
      likeness = found
    } else if (slot !== best) next = Math.max(next, found)
  }
  return likeness >= alike && likeness - next >= clear ? best : null
}

/** How many slips of the hand make one word of the other: two letters that changed places are one of them. */
export function slips(word: string, printed: string): number {
  const found = distance(word, printed)
  return found === 2 && isSwapped(word, printed) ? 1 : found
}

/** Whether two neighbouring letters changed places, and nothing else. */
function isSwapped(word: string, printed: string): boolean {
  let at = 0
  while (at < word.length && word[at] === printed[at]) at++
  return word[at] === printed[at + 1] && word[at + 1] === printed[at] && word.slice(at + 2) === printed.slice(at + 2)
}
