import {lettersOf} from '../text/letters.js'
import type {Line} from '../text/line.js'
import {emptyPrint, startOf} from '../text/print.js'
import {type Closing, withDayBelow} from './closing-line.js'
import {slips} from './near-label.js'
import {sentenceAbove} from './sentence-above.js'

const name = 'Proper Officer'
const letters = lettersOf(name)
/** With marks and blanks around it. */
const longest = 24

/** A closing line that was misspelt, with the line as printed and where that begins. */
export type MisspeltClosing = {readonly closing: Closing; readonly printed: string; readonly start: number}

/**
 * > | Proper Oficer
 * > | 19 December 2016
 * The first line of [from, to) that is `Proper Officer` but for one slip, and nothing else. To be asked below the last
 * heading of a record that no closing line ends. The label that was meant is not the one printed, so it has no print.
 */
export function misspeltClosing(lines: readonly Line[], from: number, to: number): MisspeltClosing | null {
  for (let index = from; index < to; index++) {
    const line = lines[index]
    if (!line || line.cells.length > 0 || line.markers.length > 0) continue
    const {text} = line.print
    if (text.length < letters.length || text.length > longest || slips(letters, lettersOf(text)) > 1) continue
    if (sentenceAbove(lines, index) === 'surely') continue
    const closing = withDayBelow(lines, index, {label: line.print, name})
    return {closing: {...closing, label: emptyPrint}, printed: text, start: startOf(line.print)}
  }
  return null
}
