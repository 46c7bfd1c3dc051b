import {isDigit, isLetter, mayBeOtherLetter} from '../text/letters.js'
import {unitAt} from '../text/unit-at.js'
import {headingLetters} from './headings.js'

/** The labels as one reads them from one of their ends, by the unit of the letter that stands there. */
type Words = readonly (readonly string[])[]

const labels = headingLetters.map(([, letters]) => letters)
const forwards = wordsByFirst(labels)
const backwards = wordsByFirst(labels.map(label => [...label].reverse().join('')))

function wordsByFirst(words: readonly string[]): Words {
  const byFirst: string[][] = Array.from({length: 128}, () => [])
  for (const word of words) byFirst[word.charCodeAt(0)]?.push(word)
  return byFirst
}

/**
 * Whether the letters of a line, [from, to) of a text, are those of a label, or of its beginning or its end. Most lines
 * are turned away by their first and last letter; yes where something in it has to be looked at more closely.
 */
export const mayBePartOfLabel = (text: string, from: number, to: number): boolean =>
  mayAgree(text, from, to, 1, forwards) || mayAgree(text, to - 1, from - 1, -1, backwards)

/** `end` is where the line ends in the direction of the step. */
function mayAgree(text: string, start: number, end: number, step: 1 | -1, words: Words): boolean {
  let at = start
  let unit = unitAt(text, at)
  while (!isLetter(unit)) {
    if (mayBeOtherLetter(unit)) return true
    at += step
    if (at === end) return false
    unit = unitAt(text, at)
  }
  const some = words[unit | 0x20] as readonly string[] // there is one for each letter of ASCII
  if (some.length > 0) for (const word of some) if (agrees(text, at, end, step, word)) return true
  return false
}

/** So many letters that agree are left to a closer look; every label has more. */
const enough = 8

/** Whether a word goes on with the letters from there on. */
function agrees(text: string, start: number, end: number, step: 1 | -1, word: string): boolean {
  let next = 0
  for (let at = start; at !== end; at += step) {
    const unit = unitAt(text, at)
    if (isLetter(unit)) {
      if (unitAt(word, next) !== (unit | 0x20)) return false
      if (++next === enough) return true
    } else if (isDigit(unit) || mayBeOtherLetter(unit)) return true
  }
  return true
}
