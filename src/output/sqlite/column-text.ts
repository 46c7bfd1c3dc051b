/**
 * A text as a column holds it: NUL and lone halves of a character, which SQLite and UTF-8 would cut or lose, as
 * `\u{0}` and `\u{d800}`. The column `record` needs no such thing, since JSON escapes both itself.
 */
export const columnText = <Text extends string | null>(text: Text): Text | string =>
  text !== null && unsafe.test(text)
    ? text.replace(/[\0\p{Cs}]/gu, character => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    : text

const unsafe = /[\0\p{Cs}]/u
