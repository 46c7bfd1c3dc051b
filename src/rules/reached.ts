import {type Count, countsOf, labelAt, type Series} from '../text/labels.js'

/** How far the lists of one depth have come. */
export type Reached = {
  /** The label before; null where there is none. */
  label: string | null
  /** What it can be: after `h`, an `i` that may begin a list is a letter or a numeral, until the next label decides. */
  counts: readonly Count[]
  /** The last count of each series: a later list may run on from any of them. */
  readonly ends: Map<Series, number>
}

/** A label, and how it stands: whether it may begin a list, and how many unmarked items stand right before it. */
export type Labelled = {readonly label: string; readonly mayBegin: boolean; readonly unmarked: number}

export const nothingReached = (): Reached => ({label: null, counts: [], ends: new Map()})

/** Goes on to a label that counts. Gives what is wrong with it as the end of a sentence, null where it fits. */
export function goOn(reached: Reached, {label, mayBegin, unmarked}: Labelled): string | null {
  const counts = countsOf(label)
  const before = mayBegin ? Array.from(reached.ends, ([series, count]) => ({series, count})) : reached.counts
  const beginnings = mayBegin ? counts.map(({series}) => ({series, count: 0})) : []
  const fitting = counts.filter(count => [...before, ...beginnings].some(one => isNext(count, one, unmarked)))
  const place = reached.label === null ? 'as the first' : `after \`${reached.label}\``
  end(reached, label, fitting.length > 0 ? fitting : likeliest(counts, reached.counts))
  if (fitting.length > 0) return null
  return `${place}, expected ${[...before, ...beginnings.slice(0, 1)].map(one => `\`${nextLabel(one)}\``).join(' or ')}`
}

/** Notes where a list ended, so that a later one may run on from it. */
export function end(reached: Reached, label: string | null, counts: readonly Count[]): void {
  reached.label = label
  reached.counts = counts
  for (const {series, count} of counts) reached.ends.set(series, count)
}

/** Unmarked items count for nothing, or for the numbers that are not seen: `"1. ...` in quotes. */
const isNext = ({series, count}: Count, before: Count, unmarked: number) =>
  series === before.series && (count === before.count + 1 || count === before.count + 1 + unmarked)

/** What a label that does not fit is taken for, so that one gap is told once: of the list's series, else its plainest. */
function likeliest(counts: readonly Count[], before: readonly Count[]): readonly Count[] {
  const known = counts.filter(({series}) => before.some(one => one.series === series))
  return known.length > 0 ? known : counts.slice(0, 1)
}

const nextLabel = ({series, count}: Count) => labelAt({series, count: count + 1})
