import type {Say} from '../messages.js'
import {quote} from '../text/excerpt.js'
import {endsSentence} from '../text/letters.js'
import {isBlankLine, type Line} from '../text/line.js'
import {startOf} from '../text/print.js'
import {isPageFoot} from './browser-print.js'
import type {LabelHit} from './find-labels.js'
import {headings, orderOf, type Slot, slots} from './headings.js'

/**
 * Of the labels of one record, those that cut, in reading order. One that is printed once always cuts; of several, the
 * one that stands where a heading stands (below a blank line, a heading or the end of a sentence); if several or none
 * do, the last before the next label. The same one again with no word between is a part of it. `isHeading` knows the other lines that count as headings.
 * Adds `heading-repeated`, `heading-variant` and `heading-out-of-order`.
 */
export function chooseCuts(
  group: readonly LabelHit[],
  lines: readonly Line[],
  isHeading: (index: number) => boolean,
  say: Say,
): LabelHit[] {
  const chosen = new Map<Slot, LabelHit>()
  let labelLines: ReadonlySet<number> | undefined
  const stands = (hit: LabelHit) => {
    const above = lines[hit.first - 1]
    if (!above || isBlankLine(above) || endsSentence(above.print.text)) return true
    labelLines ??= new Set(group.map(({last}) => last))
    return labelLines.has(hit.first - 1) || isHeading(hit.first - 1)
  }
  const printed = bySlot(group)
  let bound = Number.POSITIVE_INFINITY
  for (const slot of fromLastSlot) {
    const all = printed.get(slot)
    if (!all) continue
    const [only] = all
    if (only && all.length === 1 && !isListed(only)) {
      chosen.set(slot, only)
      bound = Math.min(bound, only.first)
      continue
    }
    const hits = withoutNeedlessVariants(all.some(isListed) ? all.filter(hit => !isListed(hit)) : all)
    const cut = chooseOne(hits, bound, stands)
    if (!cut) continue
    const [from, to] = rowOf(cut, hits, lines)
    const whole = inARow(hits.slice(from, to), cut, lines)
    chosen.set(slot, whole)
    bound = Math.min(bound, whole.first)
    for (const [index, other] of hits.entries()) if (index < from || index >= to) sayRepeated(other, lines, say)
    if (to - from > 1) sayInARow(hits[from] ?? cut, to - from, lines, say)
    for (const other of all) if (isListed(other)) sayRepeated(other, lines, say)
  }
  const cuts = [...chosen.values()].sort((one, other) => one.first - other.first)
  for (const cut of cuts) if (cut.isVariant) sayVariant(cut, lines, say)
  sayDisorder(cuts, lines, say)
  return cuts
}

const isListed = (hit: LabelHit): boolean => hit.isContents === true

const fromLastSlot = slots.toReversed()

function bySlot(group: readonly LabelHit[]): ReadonlyMap<Slot, readonly LabelHit[]> {
  const hits = new Map<Slot, LabelHit[]>()
  for (const hit of group) {
    const others = hits.get(hit.slot)
    if (others) others.push(hit)
    else hits.set(hit.slot, [hit])
  }
  return hits
}

/** A misspelt label counts only where the right one is not printed. */
function withoutNeedlessVariants(hits: readonly LabelHit[]): readonly LabelHit[] {
  if (hits.length <= 1) return hits
  const exact = hits.filter(hit => !hit.isVariant)
  return exact.length > 0 ? exact : hits
}

function chooseOne(hits: readonly LabelHit[], bound: number, stands: (hit: LabelHit) => boolean): LabelHit | undefined {
  if (hits.length <= 1) return hits[0]
  const standing = hits.filter(stands)
  if (standing.length === 1) return standing[0]
  const candidates = standing.length > 0 ? standing : hits
  return candidates.findLast(hit => hit.first < bound) ?? candidates.at(-1)
}

/** From which to behind which hit the same heading is printed with no word between, as at the foot of a page and again at the head of the next. */
function rowOf(cut: LabelHit, hits: readonly LabelHit[], lines: readonly Line[]): [from: number, to: number] {
  const areTwins = (at: number) => {
    const [above, below] = [hits[at - 1], hits[at]]
    return above !== undefined && below !== undefined && isTwin(above, below, lines)
  }
  let from = hits.indexOf(cut)
  let to = from + 1
  while (from > 0 && areTwins(from)) from--
  while (to < hits.length && areTwins(to)) to++
  return [from, to]
}

function isTwin(above: LabelHit, {first}: LabelHit, lines: readonly Line[]): boolean {
  if (above.value !== null || above.spare !== null) return false
  for (let index = above.last + 1; index < first; index++) {
    const line = lines[index]
    if (line && !isBlankLine(line) && !isPageFoot(line.print.text)) return false
  }
  return true
}

/** All of them as one heading; what stands between them is the foot of a page, no number of a heading without one. */
function inARow(row: readonly LabelHit[], cut: LabelHit, lines: readonly Line[]): LabelHit {
  const top = row[0] ?? cut
  const last = row.at(-1) ?? cut
  if (top === last) return cut
  const feet = new Set<number>()
  for (const [index, below] of row.entries()) {
    const above = row[index - 1]
    const end = top.numbered ? below.first : below.label
    for (let at = (above?.last ?? end) + 1; at < end; at++) if (!isBlankLine(lines[at] as Line)) feet.add(at) // at is in range
  }
  return {...last, first: top.first, numbered: top.numbered, feet}
}

const placeOf = (hit: LabelHit, lines: readonly Line[]) => {
  const line = lines[hit.label]
  return line ? startOf(line.print) : 0
}

export function sayRepeated(hit: LabelHit, lines: readonly Line[], say: Say): void {
  say(
    'heading-repeated',
    placeOf(hit, lines),
    `Unexpected repeated heading \`${headings[hit.slot]}\`, expected it once; this one opens no section`,
  )
}

function sayInARow(hit: LabelHit, times: number, lines: readonly Line[], say: Say): void {
  const [often, all] = times === 2 ? ['twice', 'the two'] : [`${times} times`, 'they']
  say(
    'heading-repeated',
    placeOf(hit, lines),
    `Unexpected heading \`${headings[hit.slot]}\` ${often} in a row, expected it once; ${all} were taken as one`,
  )
}

/** So much is shown of a heading that has its value on its line; no heading alone is longer. */
const mostShown = 120

function sayVariant(hit: LabelHit, lines: readonly Line[], say: Say): void {
  const printed = lines
    .slice(hit.label, hit.last + 1)
    .map(line => line.print.text)
    .filter(Boolean)
    .join(' ')
  say(
    'heading-variant',
    placeOf(hit, lines),
    `Unexpected heading ${quote(printed, mostShown)}, expected \`${headings[hit.slot]}\`, which was taken`,
  )
}

function sayDisorder(cuts: readonly LabelHit[], lines: readonly Line[], say: Say): void {
  let latest: LabelHit | undefined
  for (const cut of cuts) {
    if (latest && orderOf(cut.slot) < orderOf(latest.slot)) {
      say(
        'heading-out-of-order',
        placeOf(cut, lines),
        `Unexpected heading \`${headings[cut.slot]}\` after \`${headings[latest.slot]}\`, expected it before`,
      )
    } else latest = cut
  }
}
