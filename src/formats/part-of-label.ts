import {isDigit, isLetter, lettersOf, mayBeOtherLetter} from '../text/letters.js'
import {unitAt} from '../text/unit-at.js'
import {headings, slots} from './headings.js'

/** The labels as one reads them from one of their ends, and a bit for each letter that stands there. */
type Words = {readonly words: readonly string[]; readonly first: number}

const labels = slots.map(slot => lettersOf(headings[slot]))
const forwards = wordsOf(labels)
const backwards = wordsOf(labels.map(label => [...label].reverse().join('')))

function wordsOf(words: readonly string[]): Words {
  return {words, first: words.reduce((bits, word) => bits | bitOf(word.charCodeAt(0)), 0)}
}

function bitOf(letter: number): number {
  return 1 << (letter - 0x61)
}

/**
 * Whether the letters of a line, [from, to) of a text, are those of a label, or of its beginning or its end. Most lines are turned away by their
 * first and last letter; yes where something in it has to be looked at more closely.
 */
export const mayBePartOfLabel = (text: string, from: number, to: number): boolean =>
  mayAgree(text, from, to, 1, forwards) || mayAgree(text, to - 1, from - 1, -1, backwards)

/** `end` is where the line ends in the direction of the step. */
function mayAgree(text: string, start: number, end: number, step: 1 | -1, {words, first}: Words): boolean {
  let at = start
  let unit = unitAt(text, at)
  while (!isLetter(unit)) {
    if (mayBeOtherLetter(unit)) return true
    at += step
    if (at === end) return false
    unit = unitAt(text, at)
  }
  const letter = unit | 0x20
  if ((first & bitOf(letter)) === 0) return false
  for (const word of words) if (unitAt(word, 0) === letter && agrees(text, at, end, step, word)) return true
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
