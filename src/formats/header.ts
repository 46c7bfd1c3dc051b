import type {Authority} from '../authorities/authority.js'
import {inLowerCase, isLetter, standsAt} from '../text/letters.js'
import {isBlankLine, type Line} from '../text/line.js'
import {join, type Print, type Span, slice, trim} from '../text/print.js'
import {remembering} from '../text/remembering.js'
import {unitAt} from '../text/unit-at.js'
import {isPageFoot} from './browser-print.js'
import {endsInDay, isDayLine, lacksYear, looksLikeDay} from './day-shape.js'
import type {Part} from './format.js'
import {isLeader} from './furniture.js'
import {furnitureOf} from './printed-furniture.js'
import {type HeaderKind, type HeaderTexts, headerKindOf} from './repeated-header.js'

const headerParts: ReadonlySet<Part> = new Set<Part>([
  'authority',
  'banner',
  'meeting',
  'decision-maker',
  'made-at',
  'wrapper',
])

/** A name without what a layout sets around it, hyphens and blanks alike, in lower case. */
function nameIn(text: string): string {
  const [from, to] = lettersWithin(text)
  return text
    .slice(from, to)
    .toLowerCase()
    .replace(/[- \u2010-\u2013]+/g, ' ')
}

/** The few names that lines are compared with. */
const knownName = remembering(nameIn, () => true)

/** What a printed line is, of those that stand around sections. */
export function partOf(line: Line, authority: Authority): {part: Part; words: number} | null {
  const text = line.print.text
  if (text === '' || text.length > 160) return null
  const [found] = furnitureOf(text)
  if (found) return {part: found.furniture.part, words: found.words}
  return isName(text, authority.name) ? {part: 'authority', words: text.length} : null
}

function isName(text: string, name: string): boolean {
  if (text.length < name.length || !standsAt(text, lettersWithin(text)[0], firstOfName(name))) return false
  return nameIn(text) === knownName(name)
}

const firstOfName = (name: string): string => knownName(name).charAt(0)

/** A row's cells, each a line of its own; around the sections a row is never a table of the text. */
export const cellByCell = (lines: readonly Line[]): Line[] =>
  lines.some(line => line.cells.length > 0)
    ? lines.flatMap(line => (line.cells.length > 0 ? line.cells : [line]))
    : [...lines]

/** Whether a line can be the beginning of a record: a header line, or one that a wrapper printed above it. */
export const isHeaderLine = (line: Line, authority: Authority): boolean =>
  cellByCell([line]).some(cell => headerParts.has(partOf(cell, authority)?.part ?? 'foot'))

/** What stands above the first heading. */
export type Header = {
  readonly authority: Print | null
  readonly decisionMaker: Print | null
  readonly meeting: Print | null
  readonly madeAt: Print | null
  readonly furniture: readonly Span[]
  /** The header's lines as printed, to know them again on later pages. */
  readonly texts: HeaderTexts
}

const leader = /^[ .:\u2026_\u00b7\u2013|-]+/
const behind = (print: Print, words: number): Print => {
  const rest = trim(slice(print, words))
  return trim(slice(rest, leader.exec(rest.text)?.[0].length ?? 0))
}

/** Reads the lines above the first heading; what is none of the known ones stays unclaimed. */
export function readHeader(lines: readonly Line[], council: Authority): Header {
  const furniture: Span[] = []
  const texts = new Map<string, HeaderKind>()
  let authority: Print | null = null
  let decisionMaker: Print | null = null
  let meeting: Print | null = null
  let madeAt: Print | null = null
  let awaited: Part | null = null
  const claim = (line: Line, kind: HeaderKind = 'value') => {
    furniture.push([line.start, line.end])
    texts.set(line.print.text, kind)
    decisionMaker ??= wordIn(line.print, council.decisionMaker)
  }
  /** The lines of a day that another one stands below are no lines of this record. */
  const leave = (above: Print | null, day: Print) => {
    if (!above || !namesDay(above.text) || above.text === day.text) return
    for (const piece of above.pieces) {
      const at = furniture.findLastIndex(([start]) => start <= piece.start)
      const [, end = 0] = furniture[at] ?? []
      if (piece.start < end) furniture.splice(at, 1)
    }
  }
  const printed = cellByCell(lines).filter(line => !isBlankLine(line))
  for (let index = 0; index < printed.length; index++) {
    const line = printed[index] as Line // index is in range
    const next = printed[index + 1]
    const known = partOf(line, council)
    if (!known) {
      const value = valueUnder(awaited, line, next, council)
      if (value || isPageFoot(line.print.text) || (awaited && isLeader(line.print.text))) claim(line)
      if (value?.takesNext && next) claim(printed[++index] as Line) // it is there
      if (awaited === 'meeting' && value) {
        leave(meeting, value.print)
        meeting = value.print
      }
      if (awaited === 'made-at') madeAt ??= value?.print ?? null
      if (value || awaited !== 'meeting') awaited = null
      continue
    }
    if (!headerParts.has(known.part)) continue
    claim(line, headerKindOf(known.part, line.print.text, known.words))
    const rest = behind(line.print, known.words)
    awaited = rest.text === '' ? (isDecisionOf(line, next) ? 'meeting' : known.part) : null
    if (known.part === 'authority') authority ??= fromFirstLetter(line.print)
    if (known.part === 'made-at' && rest.text !== '') madeAt ??= rest
    if (known.part === 'meeting') {
      const day = dayOver(rest, next)
      const found = day?.print ?? rest
      if (!meeting || !namesDay(meeting.text) || namesDay(found.text)) {
        if (day?.takesNext) claim(printed[++index] as Line) // it is there
        leave(meeting, found)
        meeting = found
      }
    }
  }
  return {authority, decisionMaker, meeting, madeAt, furniture, texts}
}

/** > | Cabinet Decision | 14th July 2016 |, a page's pair; without a day beside it, the words are a banner. */
const isDecisionOf = ({print}: Line, next: Line | undefined): boolean =>
  /^cabinet decision$/i.test(print.text) && next !== undefined && (next.opens === 'cell' || next.print.text[0] === ':')

type Value = {readonly print: Print; readonly takesNext: boolean}

/** What a line says as the value of the label above it, or in the cell before it. */
function valueUnder(label: Part | null, {print}: Line, next: Line | undefined, council: Authority): Value | null {
  if (label === 'meeting') return dayOver(behind(print, 0), next)
  if (label === 'made-at' || label === 'wrapper') return looksLikeDay(print.text) ? {print, takesNext: false} : null
  if (label !== 'decision-maker') return null
  return print.text.length <= 60 && wordIn(print, council.decisionMaker) ? {print, takesNext: false} : null
}

/** How long a line may be that begins with the day of the meeting and goes on with its hour and place. */
export const longestMeeting = 120

/** The day that a line begins with, or that it and the next one make together. */
function dayOver(print: Print, next: Line | undefined): Value | null {
  if (isDayLine(print.text, longestMeeting)) return {print, takesNext: false}
  if (!next || !lacksYear(print.text)) return null
  const both = join([print, next.print], ' ')
  return looksLikeDay(both.text) ? {print: both, takesNext: true} : null
}

const namesDay = (text: string): boolean => looksLikeDay(text, longestMeeting) || endsInDay(text)

/** Without a number or mark that a layout set before or behind a name. */
const fromFirstLetter = (print: Print): Print => slice(print, ...lettersWithin(print.text))

/** From the first letter of a text to behind its last one. */
function lettersWithin(text: string): [from: number, to: number] {
  let from = 0
  let to = text.length
  while (from < to && !isLetter(unitAt(text, from))) from++
  while (to > from && !isLetter(unitAt(text, to - 1))) to--
  return [from, to]
}

/** The decision maker's name where a header line holds it, in whatever case. */
function wordIn(print: Print, word: string): Print | null {
  const at = inLowerCase(print.text).indexOf(word.toLowerCase())
  return at < 0 ? null : slice(print, at, at + word.length)
}
