import {countBefore} from '../source/count-before.js'
import type {Line} from '../text/line.js'
import {type Closing, closingAt} from './closing-line.js'

/** The closing lines of a file, in order, found by where they stand. */
export type Closings = {
  /** The first closing line at or after `from` and before `to`. */
  first(from: number, to: number): Closing | null
  /** The last one there. */
  last(from: number, to: number): Closing | null
}

export function findClosings(lines: readonly Line[]): Closings {
  const found: Closing[] = []
  for (let index = 0; index < lines.length; index++) {
    const closing = closingAt(lines, index)
    if (closing) found.push(closing)
  }
  const within = (closing: Closing | undefined, from: number, to: number) =>
    closing && closing.first >= from && closing.first < to ? closing : null
  return {
    first: (from, to) => within(found[countAbove(found, from)], from, to),
    last: (from, to) => within(found[countAbove(found, to) - 1], from, to),
  }
}

const countAbove = (closings: readonly Closing[], line: number): number =>
  countBefore(closings.length, index => (closings[index]?.first ?? 0) < line)
