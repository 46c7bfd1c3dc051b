/** Numbers that look drawn by lot and are the same again for the same seeds. */
export type Random = {
  /** From 0 to below 1. */
  next(): number
  /** A whole number from the first to the last, both among them. */
  from(first: number, last: number): number
  /** Whether something that happens with such a chance happens. */
  happens(chance: number): boolean
  pick<const T>(list: readonly [T, ...T[]]): T
  /** Around 0, with a standard deviation of 1. */
  normal(): number
}

/** Mulberry32, seeded with all the numbers one after another. */
export function createRandom(...seeds: readonly number[]): Random {
  let state = 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  for (const seed of seeds) state = Math.imul(seed ^ Math.floor(next() * 2 ** 32), 0x9e3779b1)
  const from = (first: number, last: number) => first + Math.floor(next() * (last - first + 1))
  return {
    next,
    from,
    happens: chance => next() < chance,
    pick: list => list[from(0, list.length - 1)] ?? list[0],
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}
