import {countBefore} from '../source/count-before.js'
import type {Line} from '../text/line.js'
import {type Closing, closingAt} from './closing-line.js'

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

export function findClosings(lines: readonly Line[]): Closings {
  const found: Closing[] = []
  for (let index = 0; index < lines.length; index++) {
    const closing = closingAt(lines, index)
    if (closing) found.push(closing)
  }
  const sure = found.filter(({isSure}) => isSure)
  const dated = sure.filter(({rest}) => rest.text !== '')
  return {
    first: (from, to) => firstOf(sure, from, to),
    last: (from, to) => within(sure[countAbove(sure, to) - 1], from, to),
    firstOfAny: (from, to) => firstOf(found, from, to),
    firstDated: (from, to) => firstOf(dated, from, to),
  }
}

const firstOf = (closings: readonly Closing[], from: number, to: number): Closing | null =>
  within(closings[countAbove(closings, from)], from, to)

const within = (closing: Closing | undefined, from: number, to: number): Closing | null =>
  closing && closing.first >= from && closing.first < to ? closing : null

const countAbove = (closings: readonly Closing[], line: number): number =>
  countBefore(closings.length, index => (closings[index]?.first ?? 0) < line)
