import type {PrintedLine} from './printed-lines.js'

/** A line's marker and words; glued where both could still be told apart. */
export function joinMarker({marker, words}: PrintedLine, isGlued = false): string {
  if (marker === '') return words
  const canGlue = isGlued && /^\p{L}/u.test(words) && marker !== '*' && !marker.includes(' ')
  return marker + (canGlue ? '' : ' ') + words
}
