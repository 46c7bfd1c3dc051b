const hasOtherLetters = /[^\x00-\x7f]/

/**
 * The letters and digits of a line from its first letter on, in lower case: what is left of a heading when the number
 * before it, marks and blanks are taken for layout.
 */
export function lettersOf(text: string): string {
  if (hasOtherLetters.test(text))
    return text
      .toLowerCase()
      .replace(/^[^\p{L}]+/u, '')
      .replace(/[^\p{L}\p{N}]+/gu, '')
  let letters = ''
  let from = -1
  const lower = text.toLowerCase()
  for (let at = 0; at <= lower.length; at++) {
    const unit = at < lower.length ? lower.charCodeAt(at) : 0
    const isLetter = unit >= 0x61 && unit <= 0x7a
    const isKept = isLetter || (unit >= 0x30 && unit <= 0x39 && (from >= 0 || letters !== ''))
    if (isKept && from < 0) from = at
    else if (!isKept && from >= 0) {
      letters += lower.slice(from, at)
      from = -1
    }
  }
  return letters
}

const sentenceEnd = /[.:;?!]["'’”)\]]*$/

/** Whether a printed line ends a sentence or announces a list (`.` `:` `;` `?` `!` or `:-`), closing quotes aside. */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text.slice(-8)) || text.endsWith(':-')

/** Whether a printed line announces what follows it. */
export const endsInColon = (text: string): boolean => text.endsWith(':') || text.endsWith(':-')

/** Whether a printed line begins in lower case, opening quotes and brackets aside. */
export const beginsLower = (text: string): boolean => /^["'‘“([]{0,3}\p{Ll}/u.test(text)
