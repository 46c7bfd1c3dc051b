import {lettersOf} from '../text/letters.js'
import {isBlankLine, type Line} from '../text/line.js'
import {furnitureOf} from './printed-furniture.js'

/**
 * > | Can't find what you're looking for? Let us know and we'll do our best to
 * > | point you in the right direction
 * Those of some lines that go on with the foot of a page above them, whose words are known.
 */
export function wrappedFeet(lines: readonly Line[]): ReadonlySet<Line> {
  const feet = new Set<Line>()
  let above = ''
  let whole: string | undefined
  for (const line of lines) {
    if (isBlankLine(line)) continue
    const {text} = line.print
    const foot = furnitureOf(text).find(({furniture}) => furniture.part === 'foot')?.furniture
    if (foot?.whole !== undefined) {
      whole = foot.whole
      above = text
    } else if (whole !== undefined) {
      above += text.slice(0, whole.length + 1)
      if (lettersOf(whole).startsWith(lettersOf(above))) feet.add(line)
      else whole = undefined
    }
  }
  return feet
}
