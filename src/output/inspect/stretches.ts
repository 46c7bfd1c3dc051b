import type {Classified, CoverageClass} from '../../record/coverage.js'
import type {DecisionRecord, Evidence} from '../../record/schema.js'
import type {Places} from '../../source/places.js'
import {slotOf} from './slots.js'

/** Characters in a row that fell into one slot: [start, end) in UTF-16 units of the text. */
export type Stretch = {
  readonly start: number
  readonly end: number
  /** `title`, `resolution 2`, ... for values, else the coverage class. */
  readonly slot: string
  readonly use: CoverageClass
  readonly basis: Evidence['basis']
}

/**
 * A record's range as stretches that tile it. Blanks and markup between characters of one slot are part of it, so that
 * a stretch is what a reader sees as one thing.
 */
export function stretchesOf(record: DecisionRecord, classified: Classified, places: Places): Stretch[] {
  const {start, end} = classified
  const classOf = classified.classAt()
  const slots: {slot: string; basis: Evidence['basis']}[] = []
  const numbers = new Map<string, number>()
  const slotAt = new Int32Array(end - start).fill(-1)
  for (const [pointer, {spans, basis}] of Object.entries(record.evidence ?? {})) {
    const slot = slotOf(pointer, record)
    if (slot === null) continue
    const name = `${basis} ${slot}`
    const number = numbers.get(name) ?? slots.push({slot, basis}) - 1
    numbers.set(name, number)
    for (const [from, to] of spans) slotAt.fill(number, places.offset(from) - start, places.offset(to) - start)
  }
  const stretches: Stretch[] = []
  for (let at = start; at < end; at++) {
    const use = classOf(at)
    const known = slots[slotAt[at - start] ?? -1]
    const slot = known?.slot ?? use
    const last = stretches.at(-1)
    if (last && last.slot === slot && last.use === use) stretches[stretches.length - 1] = {...last, end: at + 1}
    else stretches.push({start: at, end: at + 1, slot, use, basis: known?.basis ?? 'stated'})
  }
  return stretches
}
