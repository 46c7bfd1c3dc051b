import type {Run} from './measure.js'

/** A row of a table. Times in milliseconds, memory in MiB; null where it cannot be told or would say nothing. */
export type Figure = {
  name: string
  ratio: number | null
  median: number | null
  least: number | null
  most: number | null
  peak: number | null
  /** In the unit of its table. */
  cost: number | null
  /** Of the whole, where the rows are its parts. */
  share?: number
  rounds: number | null
}

/** What was measured in one go. `against`: what the ratios are ratios to, empty where there are none; `unit`: of the cost. */
export type Table = {name: string; title: string; against: string; unit: string; figures: Figure[]}

export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2
}

/** The row of some runs. */
export function figureOf(
  name: string,
  runs: readonly Run[],
  ratio: number | null,
  costOf: (median: number) => number | null = () => null,
): Figure {
  const times = runs.map(({ms}) => ms)
  const peaks = runs.flatMap(({peak}) => (peak === null ? [] : [peak]))
  const median = medianOf(times)
  return {
    name,
    ratio,
    median,
    least: Math.min(...times),
    most: Math.max(...times),
    peak: peaks.length > 0 ? Math.max(...peaks) : null,
    cost: costOf(median),
    rounds: runs.length,
  }
}
