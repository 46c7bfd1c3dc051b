/** Control and format characters, line separators and lone surrogates: what can drive a terminal or break a line. */
const unsafe = () => /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu

/** What most texts are; asked first, since a pattern of all of Unicode takes long to compile. */
const plain = /^[ -~]*$/

/** Makes any text safe to print on one line of a terminal: ESC becomes `\u{1b}`, a line feed `\u{a}`. */
export const escapeControls = (text: string): string =>
  plain.test(text) ? text : text.replace(unsafe(), character => `\\u{${character.codePointAt(0)?.toString(16)}}`)
