import {distance} from 'fastest-levenshtein'
import {lettersOf} from '../text/letters.js'
import {headings, type Slot, slots} from './headings.js'

/** Letters alike from here on make a near miss, if they are this much clear of the next label. */
const alike = 0.8
const clear = 0.15

const letters: readonly (readonly [Slot, string])[] = slots.map(slot => [slot, lettersOf(headings[slot])])
const exact: ReadonlyMap<string, Slot> = new Map(letters.map(([slot, word]) => [word, slot]))

/** No printed heading, with its number and marks, is longer; what is longer is not compared. */
const longest = 120

/** What of a line can be a label: its letters, none where it is too long for one. */
export const labelLetters = (text: string): string => (text.length > longest ? '' : lettersOf(text))

/** The label that these letters are. */
export const exactLabel = (printed: string): Slot | null => exact.get(printed) ?? null

/** Whether a label begins with these letters and goes on. */
export const beginsLabel = (printed: string): boolean =>
  printed !== '' && letters.some(([, word]) => word.length > printed.length && word.startsWith(printed))

/** The label that these letters misspell: alike to 0.8 and 0.15 clear of the next one. */
export function nearLabel(printed: string): Slot | null {
  const ranked = letters
    .filter(
      ([, word]) => Math.min(word.length, printed.length) / Math.max(word.length, printed.length) >= alike - clear,
    )
    .map(([slot, word]) => ({slot, likeness: 1 - distance(word, printed) / Math.max(word.length, printed.length)}))
    .sort((one, other) => other.likeness - one.likeness)
  const [best, next] = ranked
  return best && best.likeness >= alike && best.likeness - (next?.likeness ?? 0) >= clear ? best.slot : null
}

/** A number that can stand before a heading, alone on its line. */
export const isLoneNumber = (text: string): boolean => /^\(?\d{1,2}[.):]?$/.test(text)

/** Whether a heading is printed with its number. */
export const isNumbered = (text: string): boolean => /^\W{0,4}\d{1,2}\W/.test(text)
