import {lineOf} from '../text/cells.js'
import {beginsLower, isCapital, isLetter, standsAt} from '../text/letters.js'
import type {Line} from '../text/line.js'
import {type Print, slice, startOf, trim} from '../text/print.js'
import {unitAt} from '../text/unit-at.js'
import {headings, type Slot, slots} from './headings.js'
import {exactLabel, labelLetters, labelOf} from './label.js'

/** No label ends further on. */
export const furthestCut = 120
const dashes = [' - ', ' \u2013 ', ' \u2014 ']

const openings = [...new Set(slots.map(slot => headings[slot].slice(0, 4).toLowerCase()))]
const initials: ReadonlySet<number> = new Set(openings.map(opening => opening.charCodeAt(0)))

/** Whether the first letters of a line are those of a label; most lines are turned away by their first one. */
export function mayBegin(text: string): boolean {
  const {length} = text
  let at = 0
  while (at < length && !isLetter(unitAt(text, at))) at++
  if (at === length || !initials.has(unitAt(text, at) | 0x20)) return false
  for (const opening of openings) if (standsAt(text, at, opening)) return true
  return false
}

/**
 * > | Title of Item/Report: Repairs to Ash Lane
 * `above` holds the letters of a label that began on the line above.
 */
export function labelBefore(above: string, line: Line, tabbed: string | null): {slot: Slot; value: Line | null} | null {
  for (const cut of cutsOf(line.print, tabbed)) {
    const words = line.print.text.slice(0, cut.at)
    const slot = above === '' ? labelOf(words).exact : exactLabel(above + labelLetters(words))
    if (!slot) continue
    const value = trim(slice(line.print, cut.to))
    if (value.text !== '') return {slot, value: behindLabel(line, value)}
    return above === '' ? null : {slot, value: null}
  }
  return null
}

const behindLabel = (line: Line, value: Print): Line => lineOf(line, value, startOf(value), line.end, 'line')

/** > | Declared (Cabinet Member) Conflicts of Interest Cllr Rose */
export function wordsBehind(line: Line, slot: Slot): Line | null {
  const {text} = line.print
  for (let at = text.indexOf(' '); at >= 0 && at < furthestCut; at = text.indexOf(' ', at + 1)) {
    if (exactLabel(labelLetters(text.slice(0, at))) !== slot) continue
    return wordsAfter(line, at)
  }
  return null
}

/** What a line says from an index on, without marks that part it from what stands before. */
export function wordsAfter(line: Line, at: number): Line | null {
  const mark = /^[ .,;\u2013\u2014-]+/.exec(line.print.text.slice(at))?.[0] ?? ''
  const words = trim(slice(line.print, at + mark.length))
  return words.text === '' ? null : behindLabel(line, words)
}

/** Where a `:`, a dash between blanks or a tab stands in the first words of a line. */
function cutsOf(print: Print, tabbed: string | null): {at: number; to: number}[] {
  const cuts: {at: number; to: number}[] = []
  const colon = print.text.indexOf(':')
  if (colon >= 0 && colon < furthestCut) cuts.push({at: colon, to: colon + 1})
  for (const dash of dashes) {
    const at = print.text.indexOf(dash)
    if (at >= 0 && at < furthestCut) cuts.push({at, to: at + dash.length})
  }
  if (tabbed === null) return cuts
  for (const piece of print.pieces) {
    if (piece.at > furthestCut) break
    const printed = print.text.slice(piece.at, piece.at + piece.length)
    if (piece.length === 1 && printed === ' ' && tabbed.slice(piece.start, piece.end).includes('\t')) {
      cuts.push({at: piece.at, to: piece.at + 1})
      continue
    }
    if (piece.length !== piece.end - piece.start) continue
    const raw = tabbed.slice(piece.start, Math.min(piece.end, piece.start + furthestCut))
    for (let tab = raw.indexOf('\t'); tab >= 0; tab = raw.indexOf('\t', tab + 1)) {
      cuts.push({at: piece.at + tab, to: piece.at + tab + 1})
    }
  }
  return cuts
}

/**
 * > | 3. Reasons for the Decision To light the way to Bramble Hill School, and to keep the lanes safe.
 * Behind its own number and word for word a label is no prose, however much follows it; what goes on in lower case may be
 * words of the heading.
 */
export function numberedLabel(line: Line): {slot: Slot; value: Line | null; spare: Line | null} | null {
  const {text} = line.print
  if (unitAt(text, 0) > 0x39 || text.length < shortest) return null // neither a digit nor a bracket
  if (!headingBegins(text, firstCapital(text))) return null
  const number = /^\(?([1-7])[.)]{0,2} ?(?=[A-Z])/.exec(text)
  const slot = slots[Number(number?.[1]) - 1]
  if (!number || !slot || !text.startsWith(beginningOf(slot), number[0].length)) return null
  const words = wordsBehind(line, slot)
  if (!words) return null
  return beginsLower(words.print.text) ? {slot, value: null, spare: words} : {slot, value: words, spare: null}
}

/** So much of a heading tells it from the others. */
const beginningOf = (slot: Slot): string => headings[slot].slice(0, 6)
const beginnings = slots.map(beginningOf)
const headingBegins = (text: string, at: number): boolean => beginnings.some(begin => text.startsWith(begin, at))

const longestNumber = '(1.) '.length

/** Where the first capital stands behind a number and its marks. */
function firstCapital(text: string): number {
  let at = 0
  while (at < longestNumber && !isCapital(unitAt(text, at))) at++
  return at
}

const shortest = Math.min(...Object.values(headings).map(({length}) => length))
