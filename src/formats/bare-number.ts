import {beginsLower, endsInColon, endsSentence} from '../text/letters.js'
import {isBlankLine, isWide, type Line} from '../text/line.js'
import {isWayToTop} from './browser-print.js'
import {isPageNumber} from './furniture.js'

/**
 * What says that a number is a page's. `page`: where it stands, since nothing said has a number there. `edge`: it
 * stands between two things that are whole. `none`: it stands where a number may be said too.
 */
export type Sign = 'page' | 'edge' | 'none'

/** A number by itself, which may be a page's. */
export type BareNumber = {
  readonly line: Line
  readonly number: number
  readonly sign: Sign
  /** How many printed lines of its section stand above. */
  readonly above: number
}

/** > | 2, [2], 2/3: what may be said as well, unlike `Page 2`. */
export const isBareNumber = (text: string): boolean => text.length < 8 && bare.test(text) && isPageNumber(text)
const bare = /^(?:\d{1,3}(?:\/\d{1,3})?|\[\d{1,3}\])$/
const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0])

/** The numbers of a section that may be a page's; `isFurniture` holds what else a page break printed into it. */
export function bareNumbersIn(lines: readonly Line[], isFurniture: readonly boolean[]): readonly BareNumber[] {
  const numbers: BareNumber[] = []
  let printed = 0
  let isSaid = false
  for (const [index, line] of lines.entries()) {
    const {text} = line.print
    if (text === '' || isFurniture[index]) continue
    if (isBareNumber(text)) {
      const above = textBeside(lines, index, -1, isFurniture)
      const sign = isSaid ? null : signOf(line, above, textBeside(lines, index, 1, isFurniture))
      if (sign) numbers.push({line, number: numberIn(text), sign, above: printed})
      else isSaid ||= above.line !== undefined && endsInColon(above.line.print.text)
    } else isSaid &&= line.markers.length === 0 && beginsLower(text) && !endsSentence(text)
    printed++
  }
  return numbers
}

/** The next line of the text above or below a number, and what stands between. */
type Beside = {
  readonly line: Line | undefined
  readonly isTight: boolean
  /** A form feed, or what a page break prints, stands between. */
  readonly isPage: boolean
}

function textBeside(lines: readonly Line[], index: number, step: 1 | -1, isFurniture: readonly boolean[]): Beside {
  let isPage = step === -1 && lines[index]?.opens === 'page'
  for (let at = index + step; ; at += step) {
    const line = lines[at]
    if (!line) return {line, isTight: false, isPage}
    const isText = !isBlankLine(line) && !isFurniture[at]
    if (isText && step === 1) isPage ||= line.opens === 'page'
    if (isText) return {line, isTight: !isPage && at === index + step, isPage}
    isPage ||= line.opens === 'page' || (isFurniture[at] === true && !isWayToTop(line.print.text))
  }
}

/** Null where a number is what is said, or no number of a page for another reason. */
function signOf(line: Line, above: Beside, below: Beside): Sign | null {
  const {
    level,
    print: {text},
  } = line
  const isPage = above.isPage || below.isPage
  if (level > 0 || [above, below].some(({line}) => line && isBareNumber(line.print.text))) return null
  if (above.isTight || below.isTight) return signOfTight(text, above, below, isPage)
  if (isPage) return 'page'
  return above.line ? signOfApart(text, above.line, below.line) : 'edge'
}

/**
 * > | ... the steps between
 * > | 2
 * > | Wren Street and Teal Road
 * No line end leaves a number alone below a line of full width and above the next word. Where that word stands apart,
 * the number may be the last of a paragraph.
 */
function signOfTight(text: string, above: Beside, below: Beside, isPage: boolean): Sign | null {
  const isCut = above.line !== undefined && isWide(above.line) && !endsSentence(above.line.print.text)
  if (isPage) return !above.isTight || isCut || (above.line && isEnded(above.line)) ? 'page' : null
  if (!isCut || !below.line || isWhole(below.line)) return null
  return (above.isTight && below.isTight) || beginsLower(below.line.print.text) ? signInside(text) : 'none'
}

function signOfApart(text: string, above: Line, below: Line | undefined): Sign | null {
  if (endsInColon(above.print.text)) return below ? signBelowColon(above, below) : null
  if (isEnded(above)) return 'page'
  if (below && beginsLower(below.print.text)) return signInside(text)
  return !below || (above.markers.length > 0 && isWhole(below)) ? 'edge' : 'none'
}

/** A colon announces the number itself, but for one that has a list below: then it announces that. */
function signBelowColon(above: Line, below: Line): Sign | null {
  const [marker] = below.markers
  if (!marker) return null
  if (isOpening(above)) return 'edge'
  return above.markers.length === 0 || marker.label === null || begins.has(marker.label) ? 'none' : null
}
const begins: ReadonlySet<string> = new Set(['1', 'a', 'i'])

/** > | 2/3 of the cost / 450 pounds: inside a sentence a part is no page, and a large number hardly one. */
function signInside(text: string): Sign | null {
  if (text.includes('/')) return null
  return numberIn(text) > mostPages ? 'none' : 'page'
}
const mostPages = 99

const isEnded = ({print: {text}}: Line): boolean => endsSentence(text) && !endsInColon(text)
/** What goes on with nothing above. */
const isWhole = (line: Line): boolean => line.markers.length > 0 || isOpening(line)
const isOpening = ({print: {text}}: Line): boolean => text.startsWith('RESOLVED') || text.startsWith('RECOMMENDED')
