import {lineOf} from '../text/cells.js'
import {isBlankLine, type Line} from '../text/line.js'
import {type Print, slice, startOf, trim} from '../text/print.js'
import type {Slot} from './headings.js'
import {exactLabel, isLoneNumber, isNumbered, type Label, labelLetters, labelOf, nearLabel, noLabel} from './label.js'

/** A line, or two, that print a label. Whether it cuts is not yet said. */
export type LabelHit = {
  readonly slot: Slot
  /** Indexes of its first line (a number alone above it included), of the label itself, and of its last line. */
  readonly first: number
  readonly label: number
  readonly last: number
  /** What stands behind the label on its line. */
  readonly value: Line | null
  readonly numbered: boolean
  readonly isVariant: boolean
}

/**
 * Every line that prints a label, in reading order: alone, with its value behind `:` or a tab, over two lines, with its
 * number on the line above, or misspelt. `source` is the decoded text, where tabs are still tabs.
 */
export function findLabels(lines: readonly Line[], source: string): LabelHit[] {
  const labels = lines.map(line => (line.cells.length > 0 || isBlankLine(line) ? noLabel : labelOf(line.print.text)))
  const hasTabs = source.includes('\t')
  const hits: LabelHit[] = []
  for (let index = 0; index < lines.length; index++) {
    const found = labelAt(lines, labels, index, hasTabs ? source : null)
    if (!found) continue
    const above = printedAbove(lines, index)
    const number = above >= 0 ? (lines[above]?.print.text ?? '') : ''
    const hasNumberAbove = isLoneNumber(number) && above > (hits.at(-1)?.last ?? -1)
    hits.push({
      slot: found.slot,
      first: hasNumberAbove ? above : index,
      label: index,
      last: found.last,
      value: found.value,
      numbered: hasNumberAbove || isNumbered(lines[index]?.print.text ?? ''),
      isVariant: found.isVariant,
    })
    index = found.last
  }
  return hits
}

type Found = Pick<LabelHit, 'slot' | 'last' | 'value' | 'isVariant'>

/** `labels` says of every line what it is as a label; `tabbed` is the source, if it holds tabs. */
function labelAt(lines: readonly Line[], labels: readonly Label[], index: number, tabbed: string | null): Found | null {
  const line = lines[index]
  const own = labels[index] ?? noLabel
  if (!line || isBlankLine(line) || line.cells.length > 0) return null
  if (own.exact) return {slot: own.exact, last: index, value: null, isVariant: false}
  const inline = labelBefore(line, tabbed)
  if (inline) return {slot: inline.slot, last: index, value: inline.value, isVariant: false}
  const below = printedBelow(lines, index)
  const next = labels[below] ?? noLabel
  const overTwo = own.begins ? exactLabel(lettersAt(lines, index) + lettersAt(lines, below)) : null
  if (overTwo) return {slot: overTwo, last: below, value: null, isVariant: false}
  if (own.near) return {slot: own.near, last: index, value: null, isVariant: true}
  if (below > index + 1 || !(own.begins || next.ends) || next.exact || next.near) return null
  const upper = lettersAt(lines, index)
  const lower = lettersAt(lines, below)
  const nearOverTwo = upper === '' || lower === '' ? null : nearLabel(upper + lower)
  return nearOverTwo ? {slot: nearOverTwo, last: below, value: null, isVariant: true} : null
}

/** The letters of a line that may be half of a label. */
function lettersAt(lines: readonly Line[], index: number): string {
  const line = lines[index]
  return line && line.cells.length === 0 ? labelLetters(line.print.text) : ''
}

/** > | Title of Item/Report: Repairs to Ash Lane */
function labelBefore(line: Line, tabbed: string | null): {slot: Slot; value: Line} | null {
  for (const cut of cutsOf(line.print, tabbed)) {
    const slot = labelOf(line.print.text.slice(0, cut.at)).exact
    if (!slot) continue
    const value = trim(slice(line.print, cut.to))
    if (value.text === '') return null
    return {slot, value: lineOf(line, value, startOf(value), line.end, 'line')}
  }
  return null
}

const furthestCut = 120

/** Where a `:` or a tab stands in the first words of a line. */
function cutsOf(print: Print, tabbed: string | null): {at: number; to: number}[] {
  const cuts: {at: number; to: number}[] = []
  const colon = print.text.indexOf(':')
  if (colon >= 0 && colon < furthestCut) cuts.push({at: colon, to: colon + 1})
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

export function printedAbove(lines: readonly Line[], index: number): number {
  let above = index - 1
  while (above >= 0 && isBlankLine(lines[above] as Line)) above-- // above is in range
  return above
}

export function printedBelow(lines: readonly Line[], index: number): number {
  let below = index + 1
  while (below < lines.length && isBlankLine(lines[below] as Line)) below++ // below is in range
  return below
}
