const hasOtherLetters = /[^\x00-\x7f]/

/**
 * The letters and digits of a line from its first letter on, in lower case: what is left of a heading when the number
 * before it, marks and blanks are taken for layout.
 */
export function lettersOf(text: string): string {
  const lower = text.toLowerCase()
  return hasOtherLetters.test(lower)
    ? lower.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}\p{N}]+/gu, '')
    : lower.replace(/^[^a-z]+/, '').replace(/[^a-z0-9]+/g, '')
}

const sentenceEnd = /[.:;?!]["'’”)\]]*$/

/** Whether a printed line ends a sentence or announces a list (`.` `:` `;` `?` `!` or `:-`), closing quotes aside. */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text.slice(-8)) || text.endsWith(':-')

/** Whether a printed line announces what follows it. */
export const endsInColon = (text: string): boolean => text.endsWith(':') || text.endsWith(':-')

/** Whether a printed line begins in lower case, opening quotes and brackets aside. */
export const beginsLower = (text: string): boolean => /^["'‘“([]{0,3}\p{Ll}/u.test(text)
