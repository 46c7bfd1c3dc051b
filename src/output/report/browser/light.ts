import {lengthOf} from '../value-words.js'
import type {Opened} from './page-data.js'

/** An element of the source and the values printed there, as numbers of the record's pointers. */
export type LitSegment = {readonly element: HTMLElement; readonly values: readonly number[]}

export type Light = {
  /** Lights where a value was printed, and the value. */
  value(number: number): void
  /** Lights the values that were printed at a place of the source, and all places of the narrowest. */
  segment(segment: LitSegment): void
  off(): void
}

/** Lights values and the places they were printed at, on both sides of a record's page. `tell` says which one. */
export function createLight(
  {stored: {record}}: Opened,
  values: ReadonlyMap<number, readonly HTMLElement[]>,
  segments: readonly LitSegment[],
  tell: (number: number | null) => void,
): Light {
  let lit: HTMLElement[] = []
  const places = new Map<number, HTMLElement[]>()
  for (const {element, values: numbers} of segments)
    for (const number of numbers) places.set(number, [...(places.get(number) ?? []), element])
  function show(number: number, others: readonly number[]): void {
    for (const element of lit) element.classList.remove('lit')
    lit = [...[number, ...others].flatMap(each => values.get(each) ?? []), ...(places.get(number) ?? [])]
    for (const element of lit) element.classList.add('lit')
    tell(number)
  }
  return {
    value: number => show(number, []),
    segment({values: numbers}) {
      const narrowest = narrowestOf(numbers, record.evidence)
      if (narrowest !== null) show(narrowest, numbers)
    },
    off() {
      for (const element of lit) element.classList.remove('lit')
      lit = []
      tell(null)
    },
  }
}

/** Of values printed at one place, the one of which least was printed: what a reader means who points at it. */
export function narrowestOf(
  numbers: readonly number[],
  evidence: Opened['stored']['record']['evidence'],
): number | null {
  const lengths = evidence ? lengthsOf(evidence) : []
  return numbers.reduce<number | null>(
    (least, number) => (least === null || (lengths[number] ?? 0) < (lengths[least] ?? 0) ? number : least),
    null,
  )
}

type Evidence = NonNullable<Opened['stored']['record']['evidence']>

/** How much was printed of each value, measured once a record: every word of its source asks. */
function lengthsOf(evidence: Evidence): readonly number[] {
  const known = measured.get(evidence)
  if (known) return known
  const lengths = Object.values(evidence).map(({spans}) => lengthOf(spans))
  measured.set(evidence, lengths)
  return lengths
}
const measured = new WeakMap<Evidence, readonly number[]>()
