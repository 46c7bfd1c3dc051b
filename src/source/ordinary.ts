const extraordinary =
  /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2328\u232b-\u27bf\ue000-\uf8ff]/

/**
 * Whether a text is made of what archives are made of: letters of Europe, quotes, dashes, bullets, currencies, and
 * lines that end in LF or CR. Then each character is one UTF-16 unit, none is a control or format character, and NFC
 * changes none of them: asked once, so that nobody has to look for those again.
 */
export const isOrdinary = (text: string): boolean => !extraordinary.test(text)
