import type {Say} from '../messages.js'
import {blankLine, isBlankLine, type Line} from '../text/line.js'
import type {Span} from '../text/print.js'
import {isPageFoot} from './browser-print.js'
import {sayRepeated} from './choose-cuts.js'
import {type LabelHit, printedAbove} from './find-labels.js'

/** What is left of a document's lines and labels. */
type Left = {readonly lines: readonly Line[]; readonly hits: readonly LabelHit[]; readonly furniture: readonly Span[]}

/**
 * > | 2. Record of the Decision (continued)
 * Takes out the headings that a page break printed again above the rest of their section: those that say so, and
 * numbered ones straight at the head of a page. Each becomes a blank line that marks a page. Adds `heading-repeated`.
 */
export function withoutRepeatedHeadings(lines: readonly Line[], hits: readonly LabelHit[], say: Say): Left {
  const kept: LabelHit[] = []
  const repeated: LabelHit[] = []
  for (const hit of hits) {
    const above = kept.at(-1)
    if (above?.slot === hit.slot && (hit.isContinued || isAtHeadOfPage(lines, above, hit))) repeated.push(hit)
    else kept.push(hit)
  }
  if (repeated.length === 0) return {lines, hits, furniture: []}
  const left = [...lines]
  const furniture: Span[] = []
  for (const hit of repeated) {
    sayRepeated(hit, lines, say)
    for (let index = hit.first; index <= hit.last; index++) {
      const {start, end} = lines[index] as Line // index is in range
      left[index] = blankLine(start, end, 'page')
      furniture.push([start, end])
    }
  }
  return {lines: left, hits: kept, furniture}
}

/**
 * Whether a page begins with a heading that its section, with words below it, already has, both with their number. A
 * title is on one page: its heading again is that of another record.
 */
function isAtHeadOfPage(lines: readonly Line[], above: LabelHit, hit: LabelHit): boolean {
  if (!above.numbered || !hit.numbered || hit.isVariant || hit.value || hit.first !== hit.label) return false
  if (hit.slot === 'title') return false
  const last = printedAbove(lines, hit.first)
  const text = lines[last]?.print.text ?? ''
  const isBelowFoot = isPageFoot(text) && !/^\d+$/.test(text)
  if (lines[hit.first]?.opens !== 'page' && !isBelowFoot) return false
  const end = isBelowFoot ? last : hit.first
  return lines.slice(above.last + 1, end).some(line => !isBlankLine(line))
}
