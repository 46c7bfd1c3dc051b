import {distance} from 'fastest-levenshtein'

/**
 * The word that may have been meant, whatever its case: one that begins so, or one with a letter in three amiss; null
 * where none is near.
 */
export function nearest(found: string, known: readonly string[]): string | null {
  const word = found.toLowerCase()
  const sorted = known.toSorted((one, other) => distance(word, one.toLowerCase()) - distance(word, other.toLowerCase()))
  const begun = word === '' ? undefined : sorted.find(each => each.toLowerCase().startsWith(word))
  const [first] = sorted
  if (begun !== undefined || first === undefined) return begun ?? null
  return distance(word, first.toLowerCase()) <= Math.max(2, word.length / 3) ? first : null
}
