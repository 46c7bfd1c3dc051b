import {isBlankLine, type Line} from '../text/line.js'
import {unitAt} from '../text/unit-at.js'
import type {Slot} from './headings.js'
import {
  beginsLabel,
  exactLabel,
  isLoneNumber,
  isNumbered,
  type Label,
  labelLetters,
  labelOfLine,
  noLabel,
} from './label.js'
import {labelAndWords, restAndWords, saysContinued, type WholeLabel, wholeLabel} from './label-and-words.js'
import {labelInColumn} from './label-in-column.js'
import {labelBefore, mayBegin, numberedLabel, wordsAfter, wordsBehind} from './label-with-value.js'
import {nearLabel} from './near-label.js'

/** A line, or several, that print a label. Whether it cuts is not yet said. */
export type LabelHit = {
  readonly slot: Slot
  /** Indexes of its first line (a number alone above it included), of the label itself, and of its last line. */
  readonly first: number
  readonly label: number
  readonly last: number
  /** What stands behind the label on its line, parted from it. */
  readonly value: Line | null
  /** The lines of the value above that one, where they stand beside the label. */
  readonly valueAbove?: readonly Line[]
  /** Words behind it that nothing parts from it: its value where nothing stands below, else words of the heading. */
  readonly spare: Line | null
  readonly numbered: boolean
  readonly isVariant: boolean
  /** Lines between its first and its last one that are the foot of a page. */
  readonly feet?: ReadonlySet<number>
  /** It stands in a list of headings above the record, and never cuts. */
  readonly isContents?: true
  /** It says that its section goes on below it. */
  readonly isContinued?: true
}

/**
 * Every line that prints a label, in reading order: alone, with its value behind `:` or a tab, over several lines, with its
 * number on the line above, or misspelt. `source` is the decoded text, where tabs are still tabs.
 */
export function findLabels(lines: readonly Line[], source: string): LabelHit[] {
  const labels: Label[] = []
  const isTableOfHtml = holdsTableOfHtml(source)
  const isNone = (line: Line) =>
    line.cells.length > 0 || isBlankLine(line) || (isTableOfHtml && holdsTag(line.print.text))
  for (const line of lines) labels.push(isNone(line) ? noLabel : labelOfLine(line, source))
  const text = {source, tabbed: source.includes('\t') ? source : null}
  const hits: LabelHit[] = []
  for (let index = 0; index < lines.length; index++) {
    if (!mayHoldLabel(lines, labels, index)) continue
    const found = labelAt(lines, labels, index, text)
    if (!found) continue
    const {slot, last, value, valueAbove, spare, isVariant, isContinued} = found
    const above = printedAbove(lines, index)
    const number = above >= 0 ? (lines[above]?.print.text ?? '') : ''
    const hasNumber = isNumbered(lines[index]?.print.text ?? '')
    const hasNumberAbove = !hasNumber && isHeadingNumber(number) && above > (hits.at(-1)?.last ?? -1)
    const first = hasNumberAbove ? above : index
    const numbered = hasNumberAbove || hasNumber
    const hit = {slot, first, label: index, last, value, spare, numbered, isVariant}
    if (isContinued) hits.push({...hit, isContinued})
    else hits.push(valueAbove ? {...hit, valueAbove} : hit)
    index = last
  }
  return hits
}

/**
 * The letters of a tag are few enough to make a label a misspelt one. In a table of HTML it is none all the same: what
 * stands below it would be tags and words together.
 */
const holdsTableOfHtml = (source: string): boolean => source.includes('<') && /<t[dr][\s>]/i.test(source)
const holdsTag = (text: string): boolean => text.includes('<') && /<\/?[a-z][a-z\d]*[\s/>]/i.test(text)

/** Whether a line, which may be none itself, can begin with a label or be the first of two that are one. Most cannot. */
function mayHoldLabel(lines: readonly Line[], labels: readonly Label[], index: number): boolean {
  if (labels[index] !== noLabel || labels[index + 1]?.ends === true) return true
  const {text} = (lines[index] as Line).print // index is in range
  return unitAt(text, 0) <= 0x39 || mayBegin(text)
}

type Found = Omit<LabelHit, 'first' | 'label' | 'numbered'>

/** The decoded text, and the same where it holds tabs. */
type Text = {readonly source: string; readonly tabbed: string | null}

/** `labels` says of every line what it is as a label. */
function labelAt(
  lines: readonly Line[],
  labels: readonly Label[],
  index: number,
  {source, tabbed}: Text,
): Found | null {
  const line = lines[index]
  const own = labels[index] ?? noLabel
  if (!line || isBlankLine(line) || line.cells.length > 0) return null
  if (own.exact) return alone(own.exact, index)
  if (mayBegin(line.print.text)) {
    const whole = wholeLabel(line.print.text)
    if (whole && saysContinued(line.print.text, whole.end)) return continuedAt(line, whole, index)
    const inline = labelBefore('', line, tabbed)
    if (inline) return {...alone(inline.slot, index), value: inline.value}
    const withWords = whole && labelAndWords(line, whole, source)
    if (withWords) return {...alone(withWords.slot, index), ...withWords}
    const inColumn = labelInColumn(lines, index, source)
    if (inColumn) return {...alone(inColumn.slot, inColumn.last), ...inColumn}
  }
  const below = printedBelow(lines, index)
  const next = labels[below] ?? noLabel
  if (own.begins) {
    const upper = lettersAt(lines, index)
    const whole = labelOver(lines, below, upper)
    if (whole) return whole
    const lower = lines[below]
    const inlineBelow = lower && lower.cells.length === 0 ? labelBefore(upper, lower, tabbed) : null
    if (inlineBelow) return {...alone(inlineBelow.slot, below), value: inlineBelow.value}
    const withWords = labelOverWithWords(lines, index + 1, upper)
    if (withWords) return withWords
  }
  if (own.near) return {...alone(own.near, index), spare: wordsBehind(line, own.near), isVariant: true}
  const numbered = numberedLabel(line)
  if (numbered) return {...alone(numbered.slot, index), ...numbered, isVariant: true}
  if (below > index + 1 || !(own.begins || next.ends) || next.exact || next.near) return null
  const upper = lettersAt(lines, index)
  const lower = lettersAt(lines, below)
  const nearOverTwo = upper === '' || lower === '' ? null : nearLabel(upper + lower)
  return nearOverTwo ? {...alone(nearOverTwo, below), isVariant: true} : null
}

/** The label whose letters begin above a line and end on it or, in a narrow cell, further below. */
function labelOver(lines: readonly Line[], index: number, above: string): Found | null {
  const own = lettersAt(lines, index)
  if (own === '') return null
  const slot = exactLabel(above + own)
  if (slot) return alone(slot, index)
  return beginsLabel(above + own) ? labelOver(lines, printedBelow(lines, index), above + own) : null
}

/** The same with its value behind it on its last line. */
function labelOverWithWords(lines: readonly Line[], index: number, above: string): Found | null {
  const line = lines[index]
  if (!line || isBlankLine(line) || line.cells.length > 0) return null
  const withWords = restAndWords(above, line)
  if (withWords) return {...alone(withWords.slot, index), ...withWords}
  const own = lettersAt(lines, index)
  return own !== '' && beginsLabel(above + own) ? labelOverWithWords(lines, index + 1, above + own) : null
}

/** What it says is a word of the heading where nothing of its section stands above. */
const continuedAt = (line: Line, {slot, end}: WholeLabel, index: number): Found => ({
  ...alone(slot, index),
  spare: wordsAfter(line, end),
  isVariant: true,
  isContinued: true,
})

const alone = (slot: Slot, last: number): Found => ({slot, last, value: null, spare: null, isVariant: false})

/** The letters of a line that may be half of a label. */
function lettersAt(lines: readonly Line[], index: number): string {
  const line = lines[index]
  return line && line.cells.length === 0 ? labelLetters(line.print.text) : ''
}

/** A number of one of the seven headings, alone on the line above it. */
const isHeadingNumber = (text: string): boolean => isLoneNumber(text) && /^\D?[1-9](?!\d)/.test(text)

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
