import {type Side, sideOf} from './flanking.js'
import {isDigit} from './letters.js'
import {unitAt} from './unit-at.js'

const emphasis = () => /[*_]+/g

/**
 * Where [start, end) of a line, which its reader took for text, holds a mark that opens or closes nothing: of emphasis, of
 * a link to elsewhere in the document (`[words][1]`); -1 for none. Marks inside a word, or between blanks, are letters.
 */
export function leftOverMark(raw: string, start: number, end: number): number {
  const text = raw.slice(start, end)
  let single = -1
  if (text.includes('*') || text.includes('_'))
    for (const {0: marks, index} of text.matchAll(emphasis())) {
      const from = start + index
      const side = sideOf(raw, from, from + marks.length)
      if (isRuledSpace(marks, side) || isStarOfNumber(text, index)) continue
      if (marks.includes('**') || marks.includes('__')) return start
      if (single < 0 && (side === 'opens' || side === 'closes')) single = from
    }
  const link = text.indexOf('][')
  return link >= 0 ? start + link : single
}

/** > | Proper Officer ____________ 19 December 2016: room to write in, between blanks or longer than any emphasis. */
const isRuledSpace = (marks: string, side: Side): boolean =>
  (side === 'none' || marks.length > longestEmphasis) && !marks.includes('*')
const longestEmphasis = 3

/** > | The 5* Hotel at Wren Street: the one star of a text, behind a digit, rates or notes what is there. */
const isStarOfNumber = (text: string, at: number): boolean =>
  text.charAt(at) === '*' && isDigit(unitAt(text, at - 1)) && text.indexOf('*') === text.lastIndexOf('*')

/**
 * > | the [walled garden
 *         ^
 * > | masterplan](https://...)
 *               ^
 * Where a line opens a bracket that it does not close, and where it ends a link that it does not open; -1 for none.
 */
export function looseBrackets(raw: string): {opened: number; ended: number} {
  const open: number[] = []
  let ended = -1
  const {length} = raw
  for (let at = 0; at < length; at++) {
    const unit = unitAt(raw, at)
    if (unit === 0x5c) at++
    else if (unit === 0x5b) open.push(at)
    else if (unit === 0x5d && open.pop() === undefined && ended < 0 && /[([]/.test(raw.charAt(at + 1))) ended = at
  }
  return {opened: open.at(-1) ?? -1, ended}
}
