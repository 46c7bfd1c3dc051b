import {keysOf, pointerTo, valueAt} from './json-pointer.js'
import type {RecordFault} from './record-fault.js'

type Fields = Readonly<Record<string, unknown>>
type Span = readonly [start: number, end: number]

const coverageClasses = ['value', 'label', 'furniture', 'markup', 'whitespace', 'unclaimed']

/**
 * What a record promises of itself and no schema can say: that its key, its evidence and its coverage agree with its
 * source. What the schema refuses is passed over here, and the rest is looked at all the same.
 */
export function* contractFaults(record: Fields): Generator<RecordFault> {
  const source = isFields(record.source) ? record.source : {}
  const range = isSpan(source.range) ? source.range : null
  yield* rangeFaults(range)
  yield* keyFaults(record.key, source.sha256, range)
  if (isFields(record.evidence)) yield* evidenceFaults(record, record.evidence, range)
  if (isFields(record.coverage) && range) yield* coverageFaults(record.coverage, range)
}

function* rangeFaults(range: Span | null): Generator<RecordFault> {
  if (range && range[0] > range[1])
    yield {pointer: '/source/range', message: `Unexpected ${shown(range)}, expected a start that is not behind its end`}
}

function* keyFaults(key: unknown, sha256: unknown, range: Span | null): Generator<RecordFault> {
  if (typeof key !== 'string' || key === '' || typeof sha256 !== 'string' || !range) return
  const expected = `${sha256}:${range[0]}`
  if (key !== expected)
    yield {
      pointer: '/key',
      message: `Unexpected \`${short(key)}\`, expected \`${short(expected)}\`: \`source.sha256\` and the start of \`source.range\``,
    }
}

function* evidenceFaults(record: Fields, evidence: Fields, range: Span | null): Generator<RecordFault> {
  for (const [name, entry] of Object.entries(evidence)) {
    const pointer = pointerTo('/evidence', name)
    const keys = keysOf(name)
    if (keys === null)
      yield {pointer, isKey: true, message: `Unexpected \`${short(name)}\`, expected a JSON Pointer such as \`/title\``}
    else if (valueAt(record, keys) === undefined)
      yield {
        pointer,
        isKey: true,
        message: `Unexpected \`${short(name)}\`, expected a pointer to a value of the record`,
      }
    if (range && isFields(entry) && Array.isArray(entry.spans))
      yield* spanFaults(`${pointer}/spans`, entry.spans, range)
  }
}

/** Spans stand in reading order, none in another, all within the range of the record. */
function* spanFaults(pointer: string, spans: readonly unknown[], range: Span): Generator<RecordFault> {
  let reached = range[0]
  for (const [index, span] of spans.entries()) {
    if (!isSpan(span)) continue
    const [start, end] = span
    const expected =
      start >= end
        ? 'an end behind its start'
        : start < range[0] || end > range[1]
          ? `a stretch of \`source.range\`, ${shown(range)}`
          : start < reached
            ? `a start from ${reached} on, where the span before it ends`
            : null
    if (expected !== null)
      yield {pointer: `${pointer}/${index}`, message: `Unexpected ${shown(span)}, expected ${expected}`}
    reached = Math.max(reached, end)
  }
}

function* coverageFaults(coverage: Fields, [start, end]: Span): Generator<RecordFault> {
  const counts = coverageClasses.map(name => coverage[name])
  if (start > end || !counts.every(Number.isSafeInteger)) return
  const sum = counts.reduce<number>((total, count) => total + Number(count), 0)
  if (sum !== end - start)
    yield {
      pointer: '/coverage',
      message: `Unexpected sum of ${sum} characters, expected ${end - start}, the length of \`source.range\``,
    }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSpan = (value: unknown): value is Span =>
  Array.isArray(value) && value.length === 2 && value.every(end => Number.isSafeInteger(end) && end >= 0)

const shown = ([start, end]: Span): string => `\`[${start}, ${end}]\``

/** Enough of a text to know it by; a key is a little longer than a SHA-256. */
const short = (text: string): string => (text.length <= 90 ? text : `${[...text.slice(0, 80)].join('')}…`)
