import {skipBlanksBack} from './blanks.js'
import {unitAt} from './unit-at.js'

/** > | {#reasons .underline lang="en"} — what a converter notes of names and looks that Markdown has no mark for. */
const attributes = /^(?:\s+(?:[#.][^\s"{}=]+|[A-Za-z][\w:-]*=(?:"[^"{}]*"|[^\s"{}]+)))+\s?$/
const mostAttributes = 300

export const mayHoldSpans = (raw: string): boolean => raw.includes(']{')

/** Where attributes that begin at an index end, `most` characters on at most; -1 where none begin there. */
export function endOfAttributes(raw: string, from: number, most = mostAttributes): number {
  if (unitAt(raw, from) !== 0x7b) return -1
  const length = raw.slice(from, from + most).indexOf('}')
  return length > 0 && attributes.test(` ${raw.slice(from + 1, from + length)}`) ? from + length + 1 : -1
}

/** > | ### Title of Item/Report {#title} — a Markdown heading without the attributes that close it. */
export function withoutAttributes(heading: string): string {
  if (!heading.endsWith('}')) return heading
  const from = heading.lastIndexOf('{')
  return endOfAttributes(heading, from) === heading.length ? heading.slice(0, skipBlanksBack(heading, from)) : heading
}

/**
 * The marks of a line's bracketed spans, [start, end) each: opening brackets, and closing ones with their attributes.
 *
 * > | [Title of Item/Report]{.underline}
 *     ^                    ^^^^^^^^^^^^^
 */
export function bracketMarks(raw: string): [start: number, end: number][] {
  if (!mayHoldSpans(raw)) return []
  const marks: [number, number][] = []
  const open: number[] = []
  const {length} = raw
  for (let at = 0; at < length; at++) {
    const unit = unitAt(raw, at)
    if (unit === 0x5b) open.push(at)
    if (unit !== 0x5d) continue
    const start = open.pop()
    const end = endOfAttributes(raw, at + 1)
    if (start === undefined || end < 0) continue
    marks.push([start, start + 1], [at, end])
    at = end - 1
  }
  return marks.sort(([one], [other]) => one - other)
}
