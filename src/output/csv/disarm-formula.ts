/** What a spreadsheet would run: `=`, `+`, `-`, `@` in either width, behind blanks too, and a tab or line end in front. */
const isFormula = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+@\uff1d\uff0b\uff0d\uff20-])/u
/** A stroke or a negative number runs nothing. */
const isNumber = /^-[\d.]*$/

/**
 * Makes a text harmless that a spreadsheet would run as a formula: `'` in front of it. A text that already looks like a
 * harmless one gets one too, so that the way back is sure: where one or more `'` stand before such a character, take one
 * off.
 */
export const disarmFormula = (text: string): string =>
  isFormula.test(text) && !isNumber.test(text) ? `'${text}` : text
