/**
 * Whether a UTF-16 unit ends a line: LF and CR (CRLF counts once), the vertical tab (Word's soft line end), form feed,
 * NEL, LS and PS.
 */
export const endsLine = (unit: number): boolean =>
  unit < 0x85 ? unit >= 10 && unit <= 13 : unit === 0x85 || unit === 0x2028 || unit === 0x2029

/** More printed lines than any archive's document has; beyond them a document is refused, so that its memory is bounded. */
export const mostLines = 1_048_576

/** Whether a text has more lines than can be read. */
export function hasTooManyLines(text: string): boolean {
  if (text.length <= mostLines) return false
  let count = 0
  for (let at = 0; at < text.length && count <= mostLines; at++) if (endsLine(text.charCodeAt(at))) count++
  return count > mostLines
}
