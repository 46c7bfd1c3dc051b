import type {Authority} from '../authorities/authority.js'
import type {Line} from '../text/line.js'
import type {Span} from '../text/print.js'
import {isPageFoot} from './browser-print.js'
import {isLeader} from './furniture.js'
import {partOf} from './header.js'
import type {HeaderTexts} from './repeated-header.js'
import {isRunningFoot} from './running-foot.js'
import {wrappedFeet} from './wrapped-foot.js'

/** Below `Attachment`, and below the foot of a web page, nothing belongs to a value: a last section without them. */
export function withoutFoot(
  lines: readonly Line[],
  council: Authority,
): {readonly lines: readonly Line[]; readonly furniture: readonly Span[]} {
  const isFoot = (line: Line) => {
    const part = partOf(line, council)?.part
    return part === 'attachment' || part === 'foot'
  }
  const first = lines.findIndex(isFoot)
  if (first < 0) return {lines, furniture: []}
  const below = lines.slice(first)
  const wrapped = wrappedFeet(below)
  return {lines: lines.slice(0, first), furniture: below.filter(line => isFoot(line) || wrapped.has(line)).map(spanOf)}
}

/** What of the lines below a record is printed there around every record; the rest stays unclaimed. */
export function furnitureOfFoot(lines: readonly Line[], header: HeaderTexts, council: Authority): readonly Span[] {
  const parts = lines.map(line => partOf(line, council)?.part)
  const wrapped = parts.includes('foot') ? wrappedFeet(lines) : noLines
  const isKnown = (line: Line, index: number) => {
    const part = parts[index]
    const {text} = line.print
    if (part !== undefined && part !== 'publication') return true
    return (
      text !== '' && (wrapped.has(line) || isLeader(text) || isPageFoot(text) || isRunningFoot(text, header, council))
    )
  }
  return lines.filter(isKnown).map(spanOf)
}
const noLines: ReadonlySet<Line> = new Set()

const spanOf = ({start, end}: Line): Span => [start, end]
