import type {Authority} from '../authorities/authority.js'
import type {Say} from '../messages.js'
import {countBefore} from '../source/count-before.js'
import type {Log} from '../source/log.js'
import {isBlankLine, type Line} from '../text/line.js'
import {type Span, startOf} from '../text/print.js'
import {type Closings, findClosings} from './closings.js'
import {cut, type Stretch} from './cut.js'
import {isDayLine} from './day-shape.js'
import {findLabels} from './find-labels.js'
import type {Proforma} from './format.js'
import {isLeader} from './furniture.js'
import {isHeaderLine} from './header.js'
import {headings} from './headings.js'
import {refuse} from './look-alikes.js'
import {withoutRepeatedHeadings} from './repeated-heading.js'
import {takeRowsApart} from './rows.js'
import {type Group, hasRecord, hasTitle, splitRecords} from './split-records.js'
import {withoutWordless} from './wordless.js'

/**
 * Every proforma of a document, in reading order; their ranges tile it. Adds the messages of the cut, or says why there
 * is none: `look-alike`, `format-unknown`. `text` is the decoded text.
 */
export function findProformas(
  printed: readonly Line[],
  {path, text}: {path: string; text: string},
  council: Authority,
  log: Log,
): Proforma[] {
  const rows = takeRowsApart(printed)
  const {lines, hits, furniture} = withoutRepeatedHeadings(rows, findLabels(rows, text), log.say)
  const closings = findClosings(lines, hits)
  const groups = splitRecords(hits, {
    closes: (from, to) => closings.first(from, to) !== null,
    isPrinted: (from, to) => lines.slice(from, to).some(line => !isBlankLine(line)),
  })
  if (!groups.some(isWhole)) {
    refuse(lines, groups, path, log.sayOfDocument)
    return []
  }
  const stretches = stretchesOf(groups, lines, closings, council)
  for (const group of groups) if (!isWhole(group)) sayPartial(group, lines, log.sayOfDocument)
  const found = stretches.map(stretch => cut(lines, stretch, closings, council, log))
  const proformas = tile(found.filter(proforma => proforma !== null).map(withoutWordless), text.length)
  return furniture.length === 0 ? proformas : proformas.map(proforma => withFurniture(proforma, furniture))
}

/** With what of the document's furniture, in the order of its places, stands in a record's range. */
function withFurniture(proforma: Proforma, furniture: readonly Span[]): Proforma {
  const beginBefore = (place: number) => countBefore(furniture.length, at => (furniture[at]?.[0] ?? 0) < place)
  const own = furniture.slice(beginBefore(proforma.start), beginBefore(proforma.end))
  return own.length === 0 ? proforma : {...proforma, furniture: [...proforma.furniture, ...own]}
}

const isWhole = (group: Group) => hasTitle(group) && hasRecord(group)

/** Which lines belong to which record. Labels that make no whole record are left to the rest of the one above. */
function stretchesOf(
  groups: readonly Group[],
  lines: readonly Line[],
  closings: Closings,
  council: Authority,
): Stretch[] {
  const begins = groups.map((group, index) => beginOf(group, groups[index - 1], lines, closings, council))
  const stretches: Stretch[] = []
  let to = lines.length
  for (let index = groups.length - 1; index >= 0; index--) {
    const hits = groups[index] as Group // index is in range
    if (!isWhole(hits)) continue
    const from = begins[index] ?? 0
    stretches.push({hits, from, end: begins[index + 1] ?? lines.length, to})
    to = from
  }
  return stretches.reverse()
}

/**
 * The first line of a record: below the closing line of the one above, the first header or wrapper line; without a
 * closing line, the topmost of those that lead up to the first heading without a break.
 */
function beginOf(
  group: Group,
  above: Group | undefined,
  lines: readonly Line[],
  closings: Closings,
  council: Authority,
): number {
  const heading = group[0]?.first ?? 0
  const lastAbove = above?.at(-1)
  if (!lastAbove) return 0
  const isHeader = (index: number) => {
    const line = lines[index]
    return line !== undefined && isHeaderLine(line, council)
  }
  const closing = closings.first(lastAbove.last + 1, heading)
  if (closing) {
    for (let index = closing.last + 1; index < heading; index++) if (isHeader(index)) return index
    return heading
  }
  let begin = heading
  for (let index = heading - 1; index > lastAbove.last; index--) {
    if (isHeader(index)) begin = index
    else if (!isLedTo(lines[index] as Line)) break // index is in range
  }
  return begin
}

/** > | Cabinet Meeting / ............ / 30th June 2011: what may stand between the lines of a header. */
const isLedTo = (line: Line): boolean => isBlankLine(line) || isLeader(line.print.text) || isDayLine(line.print.text)

function sayPartial(group: Group, lines: readonly Line[], say: Say): void {
  const line = lines[group[0]?.label ?? 0]
  const wanted = hasTitle(group) ? headings.record : headings.title
  say(
    'format-unknown',
    line ? startOf(line.print) : 0,
    `Unexpected end of a record, expected the heading \`${wanted}\``,
  )
}

/** Each record's range reaches to the next one's, the first begins with the document, the last ends with it. */
const tile = (found: readonly Proforma[], length: number): Proforma[] =>
  found.map((proforma, index) => ({
    ...proforma,
    start: index === 0 ? 0 : proforma.start,
    end: found[index + 1]?.start ?? length,
  }))
