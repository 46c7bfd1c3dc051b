import {escapeControls} from './escape-controls.js'

/** Words of a line as a terminal may show them: a tab as one blank, what could drive it escaped. */
export const shownWords = (words: string): string => escapeControls(words.replaceAll('\t', ' '))

/** As many columns as a terminal gives a text: East Asian wide letters and emoji take two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += isWide(character) ? 2 : /\p{M}/u.test(character) ? 0 : 1
  return width
}

const isWide = (character: string): boolean =>
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
    character,
  )
