/** Only the letters, in lower case: what is left of a heading when numbers, marks and blanks are taken for layout. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z]+/g, '')

const sentenceEnd = /[.:;?!]["'’”)\]]*$/

/** Whether a printed line ends a sentence or announces a list (`.` `:` `;` `?` `!` or `:-`), closing quotes aside. */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text.slice(-8)) || text.endsWith(':-')

/** Whether a printed line announces what follows it. */
export const endsInColon = (text: string): boolean => text.endsWith(':') || text.endsWith(':-')

/** Whether a printed line begins in lower case, opening quotes and brackets aside. */
export const beginsLower = (text: string): boolean => /^["'‘“([]{0,3}\p{Ll}/u.test(text)
