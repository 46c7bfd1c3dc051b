import {beginsLower, standsAt} from '../text/letters.js'
import {isBlankLine, type Line} from '../text/line.js'
import {join, type Print, slice, trim} from '../text/print.js'
import {unitAt} from '../text/unit-at.js'
import {type DayBelow, dayBelow, dayOver, leader} from './day-below.js'
import {endsInDay, isDayLine, looksLikeDay, mayBeginDay} from './day-shape.js'
import {printedBelow} from './find-labels.js'
import type {Publication} from './format.js'
import {furnitureOf, mayBeginClosing} from './printed-furniture.js'

/** A closing line and the last of the lines it takes. */
export type Closing = Publication & {
  readonly first: number
  readonly last: number
  /** Whether it closes wherever it stands; words that name no day do so only below the last heading. */
  readonly isSure: boolean
  /** Whether its words name a day, whatever it turns out to be. */
  readonly isDated: boolean
}

const longest = 160

/**
 * Reads the line that closes a record, `Proper Officer` or `Date of Publication`, with its day on the same line or on
 * the next printed ones; null for other lines. Prose about the proper officer is no closing line.
 */
export function closingAt(lines: readonly Line[], index: number): Closing | null {
  const line = lines[index]
  if (!line) return null
  const {markers} = line
  const begin = markers.length === 0 ? 0 : (markers[markers.length - 1]?.words ?? 0)
  const {text} = line.print
  const unit = unitAt(text, begin)
  if (!mayBeginClosing(unit)) return unit === capitalT && begin === 0 ? closingBehindThe(lines, index) : null
  if (text.length > longest) return null
  if (begin === 0 && text.length <= longestBroken && broken.test(text)) return brokenClosing(lines, index)
  if (begin > 0 && furnitureOf(text.slice(begin)).length === 0) return null
  return closingIn(lines, {print: slice(line.print, begin), first: index, last: index, isMarked: begin > 0})
}

/** What may be a closing line: printed on one line or on two, perhaps as an item of a list. */
type Candidate = {
  readonly print: Print
  readonly first: number
  readonly last: number
  readonly isMarked: boolean
}

function closingIn(lines: readonly Line[], {print, first, last, isMarked}: Candidate): Closing | null {
  const printed = furnitureOf(print.text)
  const found = printed.length > 0 ? printed.find(({furniture}) => furniture.part === 'publication') : undefined
  if (!found?.format) return null
  const name = found.format.publication
  const label = slice(print, 0, found.words)
  const behind = slice(print, found.words)
  const mark = leader.exec(behind.text)?.[0] ?? ''
  const rest = trim(slice(behind, mark.length))
  const bare = {label, name, rest, whole: print, first, last, isSure: true, isDated: false}
  if (rest.text === '') return isMarked ? null : withDayBelow(lines, bare)
  const isDay = namesDay(rest.text)
  const isSure = isDay || (!isMarked && mark.includes(':'))
  const closing = {...bare, whole: joinCells(lines[first]) ?? print, isSure, isDated: isDay}
  if (isDay) return closing
  if (!isSure && (isMarked || rest.text.length > 60 || beginsLower(rest.text))) return null
  return withDay(closing, dayBegun(lines, closing) ?? dayOver(lines, printedBelow(lines, last)))
}

/** A day, or one behind a word or two (`Date: 21 March 2011`), or behind the name of whoever signed. */
const namesDay = (text: string): boolean =>
  looksLikeDay(text) || (endsInDay(text) && (!beginsLower(text) || /^(?:[a-z]+[):]{0,2} ){1,2}[^a-z]/.test(text)))

/** > | Proper Officer / ..... / 21 March 2011 */
export const withDayBelow = (lines: readonly Line[], closing: Closing): Closing =>
  withDay(closing, dayBelow(lines, closing.last))

export function withDay(closing: Closing, found: DayBelow | null): Closing {
  if (!found) return closing
  const {day, printed, last} = found
  return {...closing, rest: day, whole: join([closing.whole, ...printed], ' '), last, isSure: true, isDated: true}
}

/** > | Proper Officer 21 / March 2011 */
export const dayBegun = (lines: readonly Line[], {rest, last}: Closing): DayBelow | null =>
  mayBeginDay(rest.text) ? dayOver(lines, printedBelow(lines, last), rest) : null

const longestBroken = 'Date of'.length
const broken = /^(?:proper|date|date of)$/i

/** > | Proper / Officer 21 March 2011 */
function brokenClosing(lines: readonly Line[], first: number): Closing | null {
  const last = printedBelow(lines, first)
  const [above, below] = [lines[first], lines[last]]
  if (!above || !below || above.cells.length + below.cells.length > 0) return null
  return closingIn(lines, {print: join([above.print, below.print], ' '), first, last, isMarked: false})
}

const capitalT = 0x54
const the = 'the '

/** > | The Proper Officer / 21 March 2011: without its day these are words of a sentence, or of an address. */
function closingBehindThe(lines: readonly Line[], index: number): Closing | null {
  const line = lines[index]
  if (!line || !standsAt(line.print.text, 0, theProper) || line.print.text.length > longest) return null
  const print = slice(line.print, the.length)
  const closing = closingIn(lines, {print, first: index, last: index, isMarked: false})
  if (!closing || !isDayLine(closing.rest.text) || !endsInDay(closing.rest.text)) return null
  return line.cells.length > 0
    ? closing
    : {...closing, whole: join([slice(line.print, 0, the.length - 1), closing.whole], ' ')}
}
const theProper = `${the}proper o`

/** A row's cells one after another, without the bars between them. */
function joinCells(line: Line | undefined): Print | null {
  const filled = line?.cells.filter(cell => !isBlankLine(cell)) ?? []
  return filled.length > 0
    ? join(
        filled.map(({print}) => print),
        ' ',
      )
    : null
}
