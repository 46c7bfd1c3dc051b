/** A way to print something: its pattern, a global one, and what a match says, null where it says nothing. */
export type Way<Found> = readonly [pattern: RegExp, read: (match: RegExpExecArray, text: string) => Found | null]

/**
 * All that a text says in any of the ways, in the order of the text; of two that overlap the one that begins first, then
 * the longer. A match that says nothing hides none behind it: the search goes on with its second character, so patterns
 * must be of bounded length. `searched` is the text as the patterns want it, each character in its place.
 */
export function findAll<Found extends {readonly from: number; readonly to: number}>(
  text: string,
  ways: readonly Way<Found>[],
  searched = text,
): Found[] {
  const all: Found[] = []
  for (const [pattern, read] of ways) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(searched); match; match = pattern.exec(searched)) {
      const found = read(match, text)
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
