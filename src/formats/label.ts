import {distance} from 'fastest-levenshtein'
import {lettersOf} from '../text/letters.js'
import {remembering} from '../text/remembering.js'
import {headings, otherWords, type Slot, slots} from './headings.js'
import {type Counted, countLine, holds, isFurther, type LetterBag, letterBag} from './letter-bag.js'

/** Letters alike from here on make a near miss, if they are this much clear of the next label. */
const alike = 0.8
const clear = 0.15

const letters: readonly (readonly [Slot, string])[] = slots.map(slot => [slot, lettersOf(headings[slot])])
const exact: ReadonlyMap<string, Slot> = new Map(letters.map(([slot, word]) => [word, slot]))

const exactLengths: ReadonlySet<number> = new Set(letters.map(([, word]) => word.length))

/** A misspelt label has no more letters. */
const mostLetters = Math.max(...exactLengths) / alike

/** No printed heading, with its number and marks, is longer; what is longer is not compared. */
const longest = 120

/** What the words of a line are as a label, or as one half of it. */
export type Label = {
  /** The label that they are. */
  readonly exact: Slot | null
  /** The label that they misspell. */
  readonly near: Slot | null
  /** Whether a label begins with them and goes on, or ends with them. */
  readonly begins: boolean
  readonly ends: boolean
}

export const noLabel: Label = {exact: null, near: null, begins: false, ends: false}

/** What of a line can be a label: its letters, none where it is too long for one. */
export const labelLetters = (text: string): string => (text.length > longest ? '' : lettersOf(text, mostLetters))

/** What a printed line is as a label. Most lines are none, and counting their letters is enough to see that. */
export const labelOf = (text: string): Label => (text.length > longest ? noLabel : readLabel(text))

/** Whether a line is a label, misspelt or not. */
export function isLabel(text: string): boolean {
  const {exact, near} = labelOf(text)
  return exact !== null || near !== null
}

const readLabel = remembering(
  (text): Label => {
    const counted = countLine(text, mostLetters)
    if (counted === null || (counted !== 'other' && !mayBePart(counted))) return noLabel
    const printed = labelLetters(text)
    if (printed === '') return noLabel
    return {
      exact: exactLabel(printed),
      near: nearLabel(printed),
      begins: beginsLabel(printed),
      ends: letters.some(([, word]) => word.endsWith(printed)),
    }
  },
  ({exact, near}) => exact !== null || near !== null,
)

/** The label that these letters are. */
export const exactLabel = (printed: string): Slot | null =>
  exactLengths.has(printed.length) ? (exact.get(printed) ?? null) : null

/** Whether a label begins with these letters and goes on. */
export const beginsLabel = (printed: string): boolean =>
  letters.some(([, word]) => word.length > printed.length && word.startsWith(printed))

const nearWords = [...letters, ...otherWords.map(([slot, words]) => [slot, lettersOf(words)] as const)].map(
  ([slot, word]) => ({slot, word, bag: letterBag(word)}),
)

/** Whether letters can be those of a label or of its beginning or end. */
function mayBePart(counted: Counted): boolean {
  const {bag, count, first, last} = counted
  for (const {word, bag: whole} of nearWords) {
    const fits = first === word.charCodeAt(0) || last === word.charCodeAt(word.length - 1)
    if (fits && count <= word.length && holds(whole, bag)) return true
  }
  return mayBeNear(bag, count)
}

/** Whether a label can be as near as that to so many letters. */
function mayBeNear(bag: LetterBag, count: number): boolean {
  for (const {word, bag: other} of nearWords) {
    const longer = Math.max(word.length, count)
    if (Math.min(word.length, count) < longer * alike) continue
    if (!isFurther(bag, other, Math.ceil(longer * (1 - alike)))) return true
  }
  return false
}

/** The label that these letters misspell: alike to 0.8 and 0.15 clear of the next one. */
export function nearLabel(printed: string): Slot | null {
  if (printed.length > mostLetters || !mayBeNear(letterBag(printed), printed.length)) return null
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
function slips(word: string, printed: string): number {
  const found = distance(word, printed)
  return found === 2 && isSwapped(word, printed) ? 1 : found
}

/** Whether two neighbouring letters changed places, and nothing else. */
function isSwapped(word: string, printed: string): boolean {
  let at = 0
  while (at < word.length && word[at] === printed[at]) at++
  return word[at] === printed[at + 1] && word[at + 1] === printed[at] && word.slice(at + 2) === printed.slice(at + 2)
}

/** A number that can stand before a heading, alone on its line. */
export const isLoneNumber = (text: string): boolean => /^\(?\d{1,2}[.):]?$/.test(text)

/** Whether a heading is printed with its number. */
export const isNumbered = (text: string): boolean => /^\W{0,4}\d{1,2}\W/.test(text)
