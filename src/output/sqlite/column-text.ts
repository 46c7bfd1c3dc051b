/**
 * A text as a column holds it: NUL and lone halves of a character, which SQLite and UTF-8 would cut or lose, as
 * `\u{0}` and `\u{d800}`. The column `record` needs no such thing, since JSON escapes both itself.
 */
export const columnText = <Text extends string | null>(text: Text): Text | string =>
  text !== null && mayBeUnsafe.test(text) ? text.replace(/[\0\p{Cs}]/gu, escaped) : text

/** Also true where a character has both its halves; that is looked at again, since most texts have neither. */
const mayBeUnsafe = /[\0\ud800-\udfff]/

const escaped = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`
