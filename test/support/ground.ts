import type {DecisionRecord} from '../../src/index.js'
import {decode} from '../../src/source/decode.js'

/** The value at a JSON Pointer of plain keys. */
const at = (record: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record) // keys are ours

/** Letters and digits alone: what markup, blanks and list markers cannot change. */
const words = (text: string) =>
  text
    .replace(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&pound;', '£')
    .replaceAll('&amp;', '&')
    .replaceAll('&nbsp;', ' ')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}£]+/gu, '')

/** Where a lost bullet is an `o`, or a bullet stands, the value has a bullet and the print has not. */
const withoutMarkers = (text: string) => words(text.replace(/^o(?= {3})/gm, ''))

/**
 * What is wrong with a record's evidence and coverage, checked without the program's own reading: the coverage adds up,
 * and the spans of every text hold its words. Dates are checked for holding their year or day at least.
 */
export function groundFaults(bytes: Uint8Array, record: DecisionRecord): string[] {
  const decoded = decode(bytes)
  if (!decoded.ok || !record.evidence || !record.coverage) return ['nothing to check']
  const faults: string[] = []
  const points = Array.from(decoded.text)
  const [start, end] = record.source.range
  const sum = Object.values(record.coverage).reduce((total, count) => total + count, 0)
  if (sum !== end - start) faults.push(`coverage adds up to ${sum}, the range to ${end - start}`)
  for (const [pointer, {spans}] of Object.entries(record.evidence)) {
    const printed = spans.map(([from, to]) => points.slice(from, to).join(''))
    if (spans.some(([from, to]) => from < start || to > end || from >= to))
      faults.push(`${pointer} lies outside the range`)
    const value = at(record, pointer)
    if (typeof value !== 'string') faults.push(`${pointer} is no value`)
    else if (/date$/i.test(pointer)) {
      if (!printed.join(' ').includes(String(Number(value.slice(8)))))
        faults.push(`${pointer} is \`${value}\`, printed \`${printed}\``)
    } else if (pointer === '/authority' || pointer === '/decisionMaker' || pointer === '/publication/label') {
      if (spans.length > 0 && words(printed.join('')).toLowerCase() !== words(value).toLowerCase())
        faults.push(`${pointer} is printed \`${printed}\``)
    } else if (pointer !== '/callIn/time' && withoutMarkers(printed.join('\n')) !== words(value)) {
      faults.push(`${pointer} is \`${value}\`, printed \`${printed.join('|')}\``)
    }
  }
  return faults
}
