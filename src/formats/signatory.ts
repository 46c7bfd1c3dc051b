import {endsSentence} from '../text/letters.js'
import {furnitureOf} from './printed-furniture.js'

const longest = 60
const mostWords = 8
/** What stands in a name or an office without a capital. */
const small: ReadonlySet<string> = new Set('and de for la of the to van von &'.split(' '))
const capital = /^[("']{0,2}\p{Lu}/u
/** What names no person, and no office of one. */
const otherThings =
  /\b(?:agenda|annex|appendix|attachments?|cabinet|committee|council|date|decisions?|effective|item|last|meeting|minutes|next|page|printed|published|report|review(?:ed)?|revised|updated|version)\b|[\d:]/i

/** > | A N Example: whether a line may be a person's name, by its capitals and its few words. */
export const isName = (text: string): boolean =>
  isSignatory(text) && text.split(' ').length <= mostNames && !words.test(text)
const mostNames = 4
const words = /(?:^| )(?:and|for|of|the|to|&)(?: |$)/

/** > | Director of Law: whether a line may be the name or the office of whoever signed, by its capitals. */
export function isSignatory(text: string): boolean {
  if (text.length > longest || endsSentence(text) || otherThings.test(text) || furnitureOf(text).length > 0)
    return false
  const words = text.split(' ')
  return (
    words.length > 1 &&
    words.length <= mostWords &&
    words.every((word, index) => capital.test(word) || (index > 0 && small.has(word)))
  )
}
