import {distance} from 'fastest-levenshtein'

/** The word that may have been meant: the beginning of it, or it with a letter in three amiss; null where none is near. */
export function nearest(found: string, known: readonly string[]): string | null {
  const [first] = known.toSorted((one, other) => distance(found, one) - distance(found, other))
  if (first === undefined) return null
  const isBeginning = found !== '' && first.startsWith(found)
  return isBeginning || distance(found, first) <= Math.max(2, found.length / 3) ? first : null
}
