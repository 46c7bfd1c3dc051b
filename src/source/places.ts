import type {Place} from '../messages.js'
import {countBefore} from './count-before.js'

/** [start, end). */
type Stretch = [start: number, end: number]

/** Turns offsets into the decoded text (UTF-16 units, as JavaScript counts) into what people and records count. */
export type Places = {
  /** Line and column, 1-based; lines end at LF, CR or CRLF, as editors count them; columns in code points. */
  place(offset: number): Place
  /** The offset in Unicode code points. */
  codePoint(offset: number): number
  /** Stretches in code points; the very same where every character is one unit. */
  codePoints(spans: readonly Stretch[]): Stretch[]
  /** The way back: a number of code points as an offset. */
  offset(codePoint: number): number
}

export function placesOf(text: string, hasPairs = true): Places {
  let lineStarts: number[] | undefined
  const pairs = hasPairs ? surrogatePairs(text) : []
  const codePoint = (offset: number) => (pairs.length === 0 ? offset : offset - countBelow(pairs, offset))

  return {
    codePoint,
    codePoints: spans =>
      pairs.length === 0 ? (spans as Stretch[]) : spans.map(([start, end]) => [codePoint(start), codePoint(end)]), // nobody changes them
    offset: point => (pairs.length === 0 ? point : point + pairsBefore(pairs, point)),
    place(offset) {
      lineStarts ??= startsOfLines(text)
      const line = countBelow(lineStarts, offset + 1)
      const start = lineStarts[line - 1] ?? 0
      return {line, column: codePoint(offset) - codePoint(start) + 1}
    },
  }
}

function startsOfLines(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at++
    if (unit === 10 || unit === 13) starts.push(at + 1)
  }
  return starts
}

/** Offsets of the second half of each astral character. */
function surrogatePairs(text: string): number[] {
  const pairs: number[] = []
  if (!/[\ud800-\udbff]/.test(text)) return pairs
  for (let at = 1; at < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) pairs.push(at)
  }
  return pairs
}

/** How many of the pairs stand wholly before a code point: the n-th pair's second half is n units ahead of its code point. */
const pairsBefore = (pairs: readonly number[], point: number): number =>
  countBefore(pairs.length, index => (pairs[index] ?? 0) - index <= point)

/** How many of the sorted numbers are smaller than the bound. */
const countBelow = (sorted: readonly number[], bound: number): number =>
  countBefore(sorted.length, index => (sorted[index] ?? 0) < bound)
