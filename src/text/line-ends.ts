/**
 * Whether a UTF-16 unit ends a line: LF and CR (CRLF counts once), the vertical tab (Word's soft line end), form feed,
 * NEL, LS and PS.
 */
export const endsLine = (unit: number): boolean =>
  unit < 0x85 ? unit >= 10 && unit <= 13 : unit === 0x85 || unit === 0x2028 || unit === 0x2029
