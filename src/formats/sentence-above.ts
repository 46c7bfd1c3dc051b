import {endsSentence} from '../text/letters.js'
import {isBlankLine, isWide, type Line} from '../text/line.js'

/** Behind one of these a sentence goes on. */
const leading: ReadonlySet<string> = new Set(
  'a an and as at between by for from her his its of on or our that the their this to via with your'.split(' '),
)
const possessive = /['\u2019]s$/

/**
 * > | Members who wish to call in this decision must write to the
 * > | Proper Officer.
 * Whether the sentence of the line above goes on in a line, with no blank line between: `surely` by the word that it
 * breaks off at, `perhaps` where no stop ends a line that a margin broke.
 */
export function sentenceAbove(lines: readonly Line[], index: number): 'surely' | 'perhaps' | 'none' {
  const above = lines[index - 1]
  const line = lines[index]
  if (!above || !line || isBlankLine(above) || above.cells.length > 0 || above.level > 0) return 'none'
  if (line.markers.length > 0 || line.level > 0 || line.opens !== 'line') return 'none'
  const {text} = above.print
  if (endsSentence(text)) return 'none'
  const word = text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
  if (leading.has(word) || possessive.test(word)) return 'surely'
  return isWide(above) ? 'perhaps' : 'none'
}
