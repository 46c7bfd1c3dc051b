import type {Say} from '../messages.js'
import {quote} from '../text/excerpt.js'
import {labelAfter} from '../text/labels.js'
import {beginsLower, endsInColon, endsSentence} from '../text/letters.js'
import {isBlankLine, isWide, type Line} from '../text/line.js'
import {lostBullet, type Marker} from '../text/marker.js'
import {emptyPrint, join, type Print, slice, startOf} from '../text/print.js'
import {endsInAbbreviation} from './abbreviation.js'
import {type Opening, openingBehind, openingOf} from './opening.js'
import {isParted} from './rows.js'
import {kindBegun} from './series.js'

/** Lines that belong together: a paragraph, a row, or one item of a list, with what stood between it and the last one. */
export type Passage = {
  readonly print: Print
  readonly markers: readonly Marker[]
  /** The words behind the markers; the print itself where there are none. */
  readonly words: Print
  readonly opening: Opening | null
  /** Blank lines above; the longest run of them where furniture stood between. */
  readonly blanksAbove: number
  readonly level: number
  readonly cells: readonly Print[]
}

const lostSymbolIndent = 5

type Draft = {
  prints: Print[]
  line: Line
  last: Line
  markers: readonly Marker[]
  opening: Opening | null
  blanksAbove: number
}

/**
 * Joins what a line end or a page break parted, and nothing else. Adds `paragraph-rejoined` where a blank line or a
 * page break stood between the parts.
 */
export function readPassages(lines: readonly Line[], say: Say): Passage[] {
  const drafts: Draft[] = []
  let run = 0
  let blanks = 0
  let page = false
  let parted = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line // index is in range
    if (line.opens === 'page') page = true
    if (isBlankLine(line)) {
      run = line.opens === 'page' ? 0 : run + 1
      blanks = Math.max(blanks, run)
      page ||= blanks > 0
      parted ||= run > 0 && !endsAtFormFeed(line, lines[index + 1])
      continue
    }
    const above = drafts.at(-1)
    const markers = markersOf(line, above, parted)
    const opening = markers.length === 0 ? openingOf(line.print.text) : openingBehind(line.print.text, markers)
    if (above && continues(line, above, {markers, opening, parted, page}, drafts)) {
      if (page && !isMarkerAlone(above)) {
        say(
          'paragraph-rejoined',
          startOf(line.print),
          `Unexpected break before ${quote(line.print.text, 40)}, expected the sentence to go on; it was joined`,
        )
      }
      above.prints.push(line.print)
      above.last = line
    } else {
      drafts.push({
        prints: [line.print],
        line,
        last: line,
        markers,
        opening,
        blanksAbove: blanks,
      })
    }
    run = 0
    blanks = 0
    page = false
    parted = false
  }
  return drafts.map(toPassage)
}

const noCells: readonly Print[] = []

function toPassage({prints, line, markers, opening, blanksAbove}: Draft): Passage {
  const [first = emptyPrint] = prints
  const print = prints.length === 1 ? first : join(prints, ' ')
  return {
    print,
    markers,
    words: behindMarkers(print, markers),
    opening,
    blanksAbove,
    level: line.level,
    cells: line.cells.length === 0 ? noCells : line.cells.map(cell => cell.print),
  }
}

function behindMarkers(print: Print, markers: readonly Marker[]): Print {
  if (markers.length === 0) return print
  const from = markers.at(-1)?.words ?? 0
  return from === 0 ? print : slice(print, print.text.charAt(from) === ' ' ? from + 1 : from)
}

/** The first item of a list, where it stands on the line of an opening. */
export const markedPassage = (print: Print, markers: readonly Marker[]): Passage => ({
  print,
  markers,
  words: behindMarkers(print, markers),
  opening: null,
  blanksAbove: 0,
  level: 0,
  cells: noCells,
})

const isMarkerAlone = (draft: Draft) => {
  const last = draft.markers.at(-1)
  return last !== undefined && draft.prints.length === 1 && last.words >= draft.last.print.text.length
}

type Below = {
  markers: readonly Marker[]
  opening: Opening | null
  /** A blank line stands above: a form feed alone is none, nor is furniture. */
  parted: boolean
  /** What a page break prints may stand above, or a blank line. */
  page: boolean
}

/** Whether the last two are rows of full width, whole though without a stop, as blank lines show. */
function areRows(drafts: readonly Draft[]): boolean {
  const [above, last] = drafts.slice(-2)
  return last !== undefined && last.blanksAbove > 0 && isWideRow(above as Draft) && isWideRow(last) // two are there
}
const isWideRow = ({prints, markers, last}: Draft): boolean =>
  prints.length === 1 && markers.length === 0 && isWide(last) && !endsSentence(last.print.text)

const areParted = ({prints}: Draft, text: string): boolean => isParted(text) && isParted(prints[0]?.text ?? '')

/** What stands before a form feed that opens a line is no line of its own; furniture without one is not empty. */
const endsAtFormFeed = ({start, end}: Line, next: Line | undefined): boolean =>
  start === end && next?.opens === 'page' && next.start === end + 1 && (!isBlankLine(next) || next.start === next.end)

/** Whether a line goes on with the passage above it. */
function continues(
  line: Line,
  above: Draft,
  {markers, opening, parted, page}: Below,
  drafts: readonly Draft[],
): boolean {
  const text = line.print.text
  if (markers.length > 0 || opening || line.level > 0 || line.cells.length > 0) return false
  if (above.line.level > 0 || above.line.cells.length > 0) return false
  if (isMarkerAlone(above)) return true
  const textAbove = above.last.print.text
  if (endsSentence(textAbove) && !endsInAbbreviation(textAbove, text)) return false
  if (beginsLower(text)) return true
  return (
    !parted && line.opens !== 'cell' && isWide(above.last) && !(page && (areRows(drafts) || areParted(above, text)))
  )
}

/**
 * The markers of a line, those that lost their symbol included: under a line that ends in a colon, lines set in by five
 * blanks or more, or opened by an `o` and three, were bullets.
 */
function markersOf(line: Line, above: Draft | undefined, parted: boolean): readonly Marker[] {
  if (!above) return line.markers
  const [first] = line.markers
  if (first) return !parted && closesBracket(line.print.text, first, above) ? [] : line.markers
  const isBelowColon = endsInColon(above.last.print.text)
  const isUnder = isBelowColon || above.markers[0]?.glyph === 'o'
  if (!isUnder) return line.markers
  if (line.wideO) return [lostBullet(1)]
  const margin = isBelowColon ? above.line.indent : 0
  if (line.indent < lostSymbolIndent || line.indent <= margin) return line.markers
  const isWrap = !isBelowColon && isWide(above.last) && beginsLower(line.print.text)
  return isWrap ? line.markers : [lostBullet(line.print.text.startsWith('o ') ? 1 : 0)]
}

/**
 * Whether what looks like a label ends a bracket that the wrapped line above opened; one that begins a list, or goes on
 * from the label above, is a label.
 *
 * > | the routes be treated as shown on the plan (see paragraph
 * > | 12) and be reported in spring;
 *     ^^^
 */
function closesBracket(text: string, marker: Marker, {last, markers}: Draft): boolean {
  if (marker.label === null || marker.labelStart > 0 || text.charAt(marker.end - 1) !== ')') return false
  const above = last.print.text
  if (!isWide(last) || endsSentence(above) || above.lastIndexOf('(') <= above.lastIndexOf(')')) return false
  const label = markers[0]?.label ?? null
  return !kindBegun(marker) && !(label !== null && marker.kinds.some(kind => labelAfter(kind, label) === marker.label))
}
