/**
 * What JSON.stringify leaves as it is and other programs stumble over: Python's `splitlines` ends a line at U+0085,
 * U+2028 and U+2029, and a terminal obeys C1 controls and bidirectional marks.
 */
const unsafe = () => /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu
const plain = /^[\x20-\x7e]*$/

/** JSON that other programs and terminals can take; reading it back gives the same value. */
export const withEscapes = (json: string): string => json.replace(unsafe(), escaped)

/** Any value as one line of NDJSON, without its line end; reading it back gives the same value. */
export function toNdjson(value: unknown): string {
  const line = JSON.stringify(value)
  return plain.test(line) ? line : withEscapes(line)
}

/** An astral character is two escapes, one for each half, as JSON asks. */
const escaped = (character: string): string =>
  Array.from(
    {length: character.length},
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('')
