import {countBefore} from '../source/count-before.js'
import type {Line} from '../text/line.js'
import {type Closing, closingAt} from './closing-line.js'
import type {LabelHit} from './find-labels.js'
import {sentenceAbove} from './sentence-above.js'

/** The closing lines of a file, in order, found by where they stand. */
export type Closings = {
  /** The first closing line at or after `from` and before `to` that closes wherever it stands. */
  first(from: number, to: number): Closing | null
  /** The last one there. */
  last(from: number, to: number): Closing | null
  /** The first one there of any kind, for lines below a record's last heading. */
  firstOfAny(from: number, to: number): Closing | null
  /** The first one there that says more than its label. */
  firstDated(from: number, to: number): Closing | null
}

/** `hits` are the headings of the file, in order. */
export function findClosings(lines: readonly Line[], hits: readonly LabelHit[]): Closings {
  const met: Closing[] = []
  for (let index = 0; index < lines.length; index++) {
    const closing = closingAt(lines, index)
    if (closing) met.push(closing)
  }
  const found = withoutSentences(met, lines, hits)
  const sure = found.filter(({isSure}) => isSure)
  const dated = sure.filter(({rest}) => rest.text !== '')
  return {
    first: (from, to) => firstOf(sure, from, to),
    last: (from, to) => within(sure[countAbove(sure, to) - 1], from, to),
    firstOfAny: (from, to) => firstOf(found, from, to),
    firstDated: (from, to) => firstOf(dated, from, to),
  }
}

/**
 * Without those that a sentence of the section above goes on in. Where no other stands below, before the next heading,
 * one that names its day closes all the same, and so does one that only perhaps goes on; one of both kinds does always.
 */
function withoutSentences(met: readonly Closing[], lines: readonly Line[], hits: readonly LabelHit[]): Closing[] {
  const headingBelow = (index: number) => hits[countBefore(hits.length, at => (hits[at]?.first ?? 0) <= index)]
  const isHeading = (index: number) => {
    const hit = hits[countBefore(hits.length, at => (hits[at]?.last ?? 0) < index)]
    return hit !== undefined && hit.first <= index && hit.value === null
  }
  const found: Closing[] = []
  let below: Closing | undefined
  for (let index = met.length - 1; index >= 0; index--) {
    const closing = met[index] as Closing // index is in range
    const sentence = sentenceAbove(lines, closing.first)
    const isOnlyPerhaps = sentence !== 'surely'
    const mayGoOn = sentence !== 'none' && !(isOnlyPerhaps && closing.isDated) && !isHeading(closing.first - 1)
    const closesBelow =
      mayGoOn && below !== undefined && below.first <= (headingBelow(closing.last)?.first ?? below.first)
    if (mayGoOn && (closesBelow || !(isOnlyPerhaps || closing.isDated))) continue
    found.push(closing)
    below = closing
  }
  return found.reverse()
}

const firstOf = (closings: readonly Closing[], from: number, to: number): Closing | null =>
  within(closings[countAbove(closings, from)], from, to)

const within = (closing: Closing | undefined, from: number, to: number): Closing | null =>
  closing && closing.first >= from && closing.first < to ? closing : null

const countAbove = (closings: readonly Closing[], line: number): number =>
  countBefore(closings.length, index => (closings[index]?.first ?? 0) < line)
