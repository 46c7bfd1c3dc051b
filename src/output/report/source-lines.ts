import {placesOf} from '../../source/places.js'
import type {Span, StoredRecord} from './report-data.js'

export type Use = 'label' | 'furniture' | 'unclaimed'

/** Characters of one line that were used for the same: `values` are numbers of the record's pointers, widest first. */
export type Segment = {readonly text: string; readonly values: readonly number[]; readonly use: Use | null}

export type SourceLine = {readonly number: number; readonly segments: readonly Segment[]}

type Mark = {readonly start: number; readonly end: number; readonly value: number; readonly use: Use | null}

/**
 * A record's range line by line, as editors count lines, each line cut wherever a value, a heading or the like begins
 * or ends. The lines' texts, with their line ends, are the range.
 */
export function sourceLines(text: string, {record, labels, furniture, unclaimed}: StoredRecord): SourceLine[] {
  const places = placesOf(text)
  const marksOf = (spans: readonly Span[], value: number, use: Use | null): Mark[] =>
    spans.map(([start, end]) => ({start: places.offset(start), end: places.offset(end), value, use}))
  const marks = [
    ...Object.values(record.evidence ?? {}).flatMap(({spans}, value) => marksOf(spans, value, null)),
    ...marksOf(labels, -1, 'label'),
    ...marksOf(furniture, -1, 'furniture'),
    ...marksOf(unclaimed, -1, 'unclaimed'),
  ]
    .filter(({start, end}) => start < end)
    .sort((one, other) => one.start - other.start || other.end - one.end)
  const start = places.offset(record.source.range[0])
  const end = places.offset(record.source.range[1])
  let number = places.place(start).line
  let active: Mark[] = []
  let next = 0
  const lines: SourceLine[] = []
  for (let from = start; from < end; number++) {
    const to = endOfLine(text, from, end)
    lines.push({number, segments: cut(from, to)})
    from = to + (text.startsWith('\r\n', to) ? 2 : 1)
  }
  return lines

  function cut(from: number, to: number): Segment[] {
    const segments: Segment[] = []
    for (let at = from; at < to; ) {
      active = active.filter(mark => mark.end > at)
      for (let mark = marks[next]; mark && mark.start <= at; mark = marks[++next]) if (mark.end > at) active.push(mark)
      const stop = Math.min(to, marks[next]?.start ?? to, ...active.map(mark => mark.end))
      segments.push({text: text.slice(at, stop), values: valuesOf(active), use: useOf(active)})
      at = stop
    }
    return segments
  }
}

function valuesOf(active: readonly Mark[]): number[] {
  return active.filter(({value}) => value >= 0).map(({value}) => value)
}

/** What a value claims is the value's, whatever else it is. */
const useOf = (active: readonly Mark[]): Use | null =>
  active.some(({value}) => value >= 0) ? null : (active.find(({use}) => use !== null)?.use ?? null)

function endOfLine(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++
  return at
}
