/** A way to print something: its pattern, a global one, and what a match says, null where it says nothing. */
export type Way<Found> = readonly [pattern: RegExp, read: (match: RegExpExecArray) => Found | null]

/**
 * All that a text says in any of the ways, in the order of the text; of two that overlap the one that begins first, then
 * the longer. A match that says nothing hides none behind it: the search goes on with its second character, so patterns
 * must be of bounded length.
 */
export function findAll<Found extends {readonly from: number; readonly to: number}>(
  text: string,
  ways: readonly Way<Found>[],
): Found[] {
  const all: Found[] = []
  for (const [pattern, read] of ways) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const found = read(match)
      if (found) all.push(found)
      else pattern.lastIndex = match.index + 1
    }
  }
  if (all.length < 2) return all
  let reached = 0
  return all
    .sort((one, other) => one.from - other.from || other.to - one.to)
    .filter(({from, to}) => {
      if (from < reached) return false
      reached = to
      return true
    })
}
