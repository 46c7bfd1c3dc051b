import type {Authority} from '../authorities/authority.js'
import type {Log} from '../source/log.js'
import {lineOf} from '../text/cells.js'
import {isBlankLine, type Line} from '../text/line.js'
import {type Print, type Span, slice, startOf} from '../text/print.js'
import {chooseCuts} from './choose-cuts.js'
import type {Closing} from './closing-line.js'
import type {Closings} from './closings.js'
import {isDayLine} from './day-shape.js'
import type {LabelHit} from './find-labels.js'
import {furnitureOfFoot, withoutFoot} from './foot.js'
import type {Proforma, Section} from './format.js'
import {cellByCell, isHeaderLine, longestMeeting, partOf, readHeader} from './header.js'
import type {Slot} from './headings.js'
import {type MisspeltClosing, misspeltClosing} from './misspelt-closing.js'
import {withoutPageFurniture} from './page-furniture.js'
import {recognise} from './recognise.js'

/** One record's lines: [from, to) with the labels it holds; its sections end at `end` at the latest. */
export type Stretch = {
  readonly from: number
  readonly end: number
  readonly to: number
  readonly hits: readonly LabelHit[]
}

/**
 * Cuts one record at its headings. Says what it found of them: `heading-repeated`, `heading-variant`,
 * `heading-out-of-order`, and `format-ambiguous`, where there is no record.
 */
export function cut(
  lines: readonly Line[],
  stretch: Stretch,
  closings: Closings,
  council: Authority,
  log: Log,
): Proforma | null {
  const isHeading = (index: number) => {
    const line = lines[index]
    return line !== undefined && isHeaderLine(line, council)
  }
  const cuts = chooseCuts(stretch.hits, lines, isHeading, log.say)
  const [first] = cuts
  const last = cuts.at(-1)
  if (!first || !last) return null
  const known = closings.firstOfAny(last.last + 1, stretch.end) ?? closings.last(first.last + 1, stretch.end)
  const misspelt = known || last.slot !== 'callIn' ? null : misspeltClosing(lines, last.last + 1, stretch.end)
  if (misspelt) sayMisspelt(misspelt, log)
  const closing = known ?? misspelt?.closing ?? null
  const publication =
    closings.firstDated(last.last + 1, stretch.end) ?? closing ?? closings.firstDated(stretch.from, first.first)
  const headerLines = inOrder(lines.slice(stretch.from, first.first))
  const header = readHeader(headerLines, council)
  const foot = lines.slice(closing ? closing.first : stretch.end, stretch.to)
  const start = lines[stretch.from]?.start ?? 0
  const isDateless = !header.madeAt && (header.meeting?.text ?? '') === ''
  const below = closing && isDateless ? meetingBelow(lines.slice(closing.last + 1, stretch.end), council) : null
  const format = recognise({around: cellByCell([...headerLines, ...foot]), cuts, start}, log.sayOfDocument)
  if (!format) return null

  const labels: Span[] = []
  const furniture: Span[] = [...header.furniture]
  const bodies = cuts.map((hit, index) => {
    const next = cuts[index + 1]
    const end = next?.first ?? (closing && closing.first > hit.last ? closing.first : stretch.end)
    const own = withoutColon(inOrder(withoutClosing(lines, hit.last + 1, end, closing)), labels)
    const value = hit.value ?? (hit.spare && own.every(isBlankLine) ? hit.spare : null)
    claimLabel(hit, value, lines, labels, furniture)
    return value ? [...(hit.valueAbove ?? []), value, ...own] : own
  })
  const sections = new Map<Slot, Section>()
  for (const [index, body] of withoutPageFurniture(bodies, header.texts, council).entries()) {
    const {slot, label} = cuts[index] as LabelHit // there are as many of each
    for (const span of body.furniture) furniture.push(span)
    const isLast = index === cuts.length - 1
    const own = isLast ? withoutFoot(body.lines, council) : {lines: body.lines, furniture: []}
    for (const span of own.furniture) furniture.push(span)
    sections.set(slot, {slot, heading: lines[label]?.start ?? 0, lines: own.lines})
  }
  if (below) for (const {start, end} of below.pieces) furniture.push([start, end])
  for (const span of furnitureOfFoot(foot, header.texts, council)) furniture.push(span)
  for (const taken of [closing, publication]) if (taken) claimLines(lines, taken, furniture)
  return {
    format: format.name,
    start,
    end: lines[stretch.to - 1]?.end ?? start,
    lines: lines.slice(stretch.from, stretch.to),
    authority: header.authority,
    decisionMaker: header.decisionMaker,
    meeting: below ?? header.meeting,
    madeAt: header.madeAt,
    sections,
    publication,
    labels,
    furniture,
  }
}

function sayMisspelt({closing, printed, start}: MisspeltClosing, log: Log): void {
  log.say(
    'heading-variant',
    start,
    `Unexpected closing line \`${printed}\`, expected \`${closing.name}\`, which was taken`,
  )
}

/** Lines in the order of their places, which a drawn row read down its columns has not where its label does not cut. */
function inOrder(lines: readonly Line[]): readonly Line[] {
  for (let index = 1; index < lines.length; index++)
    if ((lines[index] as Line).start < (lines[index - 1] as Line).start)
      // both are in range
      return lines.toSorted((one, other) => one.start - other.start)
  return lines
}

/** The lines [from, to), less those of the closing line where it stands among them. */
function withoutClosing(lines: readonly Line[], from: number, to: number, closing: Closing | null): Line[] {
  if (!closing || closing.last < from || closing.first >= to) return lines.slice(from, to)
  return [...lines.slice(from, Math.max(from, closing.first)), ...lines.slice(closing.last + 1, to)]
}

/**
 * > | Details of any Dispensations
 * > | : None
 * The mark of a definition is its label's, as it is where both stand on one line.
 */
function withoutColon(lines: readonly Line[], labels: Span[]): readonly Line[] {
  const at = lines.findIndex(line => !isBlankLine(line))
  const line = lines[at]
  if (!line?.print.text.startsWith(': ') || line.cells.length > 0) return lines
  const value = slice(line.print, 2)
  labels.push([line.start, startOf(value)])
  return lines.with(at, lineOf(line, value, startOf(value), line.end, line.opens))
}

/** The heading's lines, its number and marks included; a value behind the label is not the label's. */
function claimLabel(
  {first, last, feet}: LabelHit,
  value: Line | null,
  lines: readonly Line[],
  labels: Span[],
  furniture: Span[],
): void {
  for (let index = first; index <= last; index++) {
    const line = lines[index]
    if (!line || isBlankLine(line)) continue
    if (feet?.has(index)) furniture.push([line.start, line.end])
    else labels.push([line.start, index === last && value ? value.start : line.end])
  }
}

/**
 * > | Cabinet Meeting 15th December 2016
 * The date line that a record prints below its closing line; below a banner it is that of another record.
 */
function meetingBelow(lines: readonly Line[], council: Authority): Print | null {
  const first = lines.find(line => isHeaderLine(line, council))
  if (!first || partOf(first, council)?.part !== 'meeting') return null
  const {meeting} = readHeader(inOrder(lines), council)
  return meeting && isDayLine(meeting.text, longestMeeting) ? meeting : null
}

/** The lines of a closing line: whatever of them is no value leads from one to the next. */
function claimLines(lines: readonly Line[], {first, last}: Closing, furniture: Span[]): void {
  for (const line of lines.slice(first, last + 1)) furniture.push([line.start, line.end])
}
