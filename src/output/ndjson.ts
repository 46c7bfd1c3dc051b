/**
 * What JSON.stringify leaves as it is and other programs stumble over: Python's `splitlines` ends a line at U+0085,
 * U+2028 and U+2029, and a terminal obeys C1 controls and bidirectional marks.
 */
const unsafe = () => /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu
/** The same without astral letters, whose halves are looked at instead: many times faster, and never no where the other finds one. */
const mayBeUnsafe =
  /[\u007f-\u009f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/

/** JSON that other programs and terminals can take; reading it back gives the same value. */
export const withEscapes = (json: string): string => (mayBeUnsafe.test(json) ? json.replace(unsafe(), escaped) : json)

/** Any value as one line of NDJSON, without its line end; reading it back gives the same value. */
export const toNdjson = (value: unknown): string => withEscapes(JSON.stringify(value))

/** An astral character is two escapes, one for each half, as JSON asks. */
const escaped = (character: string): string =>
  Array.from(
    {length: character.length},
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('')
