import {isDigit, isLetter, lettersOf} from '../text/letters.js'
import type {Line} from '../text/line.js'
import {remembering} from '../text/remembering.js'
import {unitAt} from '../text/unit-at.js'
import {headingLetters, type Slot} from './headings.js'
import {mayBeNear, mostLetters, nearLabel} from './near-label.js'
import {mayBePartOfLabel} from './part-of-label.js'

const exact: ReadonlyMap<string, Slot> = new Map(headingLetters.map(([slot, word]) => [word, slot]))

const exactLengths: ReadonlySet<number> = new Set(headingLetters.map(([, word]) => word.length))

/** No printed heading, with its number and marks, is longer; what is longer is not compared. */
const longest = 120

/** What the words of a line are as a label, or as one half of it. */
export type Label = {
  /** The label that they are. */
  readonly exact: Slot | null
  /** The label that they misspell; null too where they are one. */
  readonly near: Slot | null
  /** Whether a label begins with them and goes on, or ends with them. */
  readonly begins: boolean
  readonly ends: boolean
}

export const noLabel: Label = {exact: null, near: null, begins: false, ends: false}

/** What of a line can be a label: its letters, none where it is too long for one. */
export const labelLetters = (text: string): string => (text.length > longest ? '' : lettersOf(text, mostLetters))

/**
 * What a printed line is as a label. Most lines are none: their letters are no part of one, and counting them shows
 * that they misspell none.
 */
export const labelOf = (text: string): Label => (mayBeLabel(text, 0, text.length) ? readLabel(text) : noLabel)

/** The same of a line of a source, which is looked at in its place there where it is printed letter by letter. */
export function labelOfLine({print: {text, pieces}}: Line, source: string): Label {
  const only = pieces.length === 1 ? pieces[0] : undefined
  if (!only || only.length !== only.end - only.start) return labelOf(text)
  return mayBeLabel(source, only.start, only.end) ? readLabel(text) : noLabel
}

const mayBeLabel = (text: string, from: number, to: number): boolean =>
  from < to && to - from <= longest && (mayBePartOfLabel(text, from, to) || mayBeNear(text, from, to))

/** Whether a line is a label, misspelt or not. */
export function isLabel(text: string): boolean {
  const {exact, near} = labelOf(text)
  return exact !== null || near !== null
}

const readLabel = remembering(
  (text): Label => {
    const printed = labelLetters(text)
    if (printed === '') return noLabel
    const exact = exactLabel(printed)
    return {
      exact,
      near: exact ? null : nearLabel(printed),
      begins: beginsLabel(printed),
      ends: headingLetters.some(([, word]) => word.endsWith(printed)),
    }
  },
  ({exact, near}) => exact !== null || near !== null,
)

/** The label that these letters are. */
export const exactLabel = (printed: string): Slot | null =>
  exactLengths.has(printed.length) ? (exact.get(printed) ?? null) : null

/** Whether a label begins with these letters and goes on. */
export const beginsLabel = (printed: string): boolean =>
  headingLetters.some(([, word]) => word.length > printed.length && word.startsWith(printed))

/** A number that can stand before a heading, alone on its line. */
export const isLoneNumber = (text: string): boolean => /^\(?\d{1,2}[.):]?$/.test(text)

/** Whether a heading is printed with its number. */
export function isNumbered(text: string): boolean {
  let at = 0
  while (at < mostBeforeNumber && at < text.length && !isWord(unitAt(text, at))) at++
  const from = at
  while (at < from + 2 && isDigit(unitAt(text, at))) at++
  return at > from && at < text.length && !isWord(unitAt(text, at))
}
const mostBeforeNumber = 4
const isWord = (unit: number): boolean => isLetter(unit) || isDigit(unit) || unit === 0x5f
