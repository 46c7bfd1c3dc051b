import {beginsLower} from '../text/letters.js'
import {isBlankLine, type Line} from '../text/line.js'
import {emptyPrint, join, type Print, slice, trim} from '../text/print.js'
import {unitAt} from '../text/unit-at.js'
import {endsInDay, isDayLine, lacksYear, looksLikeDay} from './day-shape.js'
import {printedBelow} from './find-labels.js'
import type {Publication} from './format.js'
import {isLeader} from './furniture.js'
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

const leader = /^[ .,:;|(\u2026_\u2013-]+/

/**
 * Reads the line that closes a record, `Proper Officer` or `Date of Publication`, with its day on the same line or on
 * the next printed one; null for other lines. Prose about the proper officer is no closing line.
 */
export function closingAt(lines: readonly Line[], index: number): Closing | null {
  const line = lines[index]
  if (!line) return null
  const {markers} = line
  const begin = markers.length === 0 ? 0 : (markers[markers.length - 1]?.words ?? 0)
  if (!mayBeginClosing(unitAt(line.print.text, begin)) || line.print.text.length > 160) return null
  const text = begin === 0 ? line.print.text : line.print.text.slice(begin)
  const printed = furnitureOf(text)
  const found = printed.length > 0 ? printed.find(({furniture}) => furniture.part === 'publication') : undefined
  if (!found?.format) return null
  const name = found.format.publication
  const print = slice(line.print, begin)
  const label = slice(print, 0, found.words)
  const behind = slice(print, found.words)
  const mark = leader.exec(behind.text)?.[0] ?? ''
  const rest = trim(slice(behind, mark.length))
  if (rest.text === '') return begin > 0 ? null : withDayBelow(lines, index, {label, name})
  const whole = joinCells(line) ?? print
  const isDay = namesDay(rest.text)
  const isSure = isDay || (begin === 0 && mark.includes(':'))
  const closing = {label, name, rest, whole, first: index, last: index, isSure, isDated: isDay}
  if (isDay) return closing
  if (isSure) return withDayBehindName(lines, closing) ?? closing
  if (begin > 0 || rest.text.length > 60 || beginsLower(rest.text)) return null
  return withDayBehindName(lines, closing) ?? closing
}

/** A day, or one behind a word or two (`Date: 21 March 2011`), or behind the name of whoever signed. */
const namesDay = (text: string): boolean =>
  looksLikeDay(text) || (endsInDay(text) && (!beginsLower(text) || /^(?:[a-z]+[):]{0,2} ){1,2}[^a-z]/.test(text)))

/** > | Proper Officer / ..... / 21 March 2011 */
export function withDayBelow(
  lines: readonly Line[],
  index: number,
  {label, name}: Pick<Closing, 'label' | 'name'>,
): Closing {
  let below = printedBelow(lines, index)
  if (isLeader(lines[below]?.print.text ?? ' x')) below = printedBelow(lines, below)
  const found = dayAt(lines, below)
  if (!found)
    return {label, name, rest: emptyPrint, whole: label, first: index, last: index, isSure: true, isDated: false}
  const whole = join([lines[index]?.print ?? label, found.day], ' ')
  return {label, name, rest: found.day, whole, first: index, last: found.last, isSure: true, isDated: true}
}

/** > | Proper Officer - Ms T Oldroyd / 21 March 2011 */
function withDayBehindName(lines: readonly Line[], closing: Closing): Closing | null {
  const below = printedBelow(lines, closing.first)
  const next = lines[below]?.print
  if (!next) return null
  if (lacksYear(closing.rest.text) && isYear(next.text))
    return {
      ...closing,
      rest: join([closing.rest, next], ' '),
      whole: join([closing.whole, next], ' '),
      last: below,
      isSure: true,
      isDated: true,
    }
  const found = dayAt(lines, below)
  return (
    found && {
      ...closing,
      rest: found.day,
      whole: join([closing.whole, found.day], ' '),
      last: found.last,
      isSure: true,
      isDated: true,
    }
  )
}

/** The day that a printed line is, or that it and the next one are together. */
function dayAt(lines: readonly Line[], index: number): {day: Print; last: number} | null {
  const line = lines[index]
  if (!line) return null
  const print = slice(line.print, leader.exec(line.print.text)?.[0].length ?? 0)
  if (isDayLine(print.text)) return {day: print, last: index}
  const below = printedBelow(lines, index)
  const next = lines[below]?.print
  return next && lacksYear(print.text) && isYear(next.text) ? {day: join([print, next], ' '), last: below} : null
}

const isYear = (text: string): boolean => /^\d{4}\.?$/.test(text)

/** A row's cells one after another, without the bars between them. */
function joinCells({cells}: Line): Print | null {
  const filled = cells.filter(cell => !isBlankLine(cell))
  return filled.length > 0
    ? join(
        filled.map(({print}) => print),
        ' ',
      )
    : null
}
