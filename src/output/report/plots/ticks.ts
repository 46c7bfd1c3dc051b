const mostTicks = 4

/** Round numbers from 0 to the first that is not below `most`, a few of them: 0, 5, 10, 15. Whole, since they count. */
export function ticksTo(most: number): number[] {
  const step = stepFor(most / mostTicks)
  return Array.from({length: Math.ceil(most / step) + 1}, (_, index) => index * step)
}

/** The smallest of 1, 2, 5, 10, 20, 50 ... that is not below the least step. */
function stepFor(least: number): number {
  for (let power = 1; ; power *= 10) {
    for (const digit of [1, 2, 5]) if (digit * power >= least) return digit * power
  }
}
