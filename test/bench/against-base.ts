import type {Paired} from './alternate.js'
import {type Figure, figureOf, medianOf} from './figure.js'

/** The base and what was paired with it. Ratios are medians of the ratios of the pairs. */
export function againstBase(
  base: string,
  paired: readonly Paired[],
  costOf: (median: number) => number | null = () => null,
): Figure[] {
  const bases = paired.flatMap(({pairs}) => pairs.map(({base}) => base))
  return [
    figureOf(base, bases, 1, costOf),
    ...paired.map(({name, pairs}) => {
      const runs = pairs.map(({run}) => run)
      return figureOf(name, runs, medianOf(pairs.map(({base, run}) => run.ms / base.ms)), costOf)
    }),
  ]
}
