import {sideOf} from './flanking.js'
import {unitAt} from './unit-at.js'

const emphasis = () => /[*_]+/g

/**
 * Where [start, end) of a line, which its reader took for text, holds a mark that opens or closes nothing: of emphasis, of
 * a link to elsewhere in the document (`[words][1]`); -1 for none. Marks inside a word, or between blanks, are letters.
 */
export function leftOverMark(raw: string, start: number, end: number): number {
  const text = raw.slice(start, end)
  if (text.includes('**') || text.includes('__')) return start
  const link = text.indexOf('][')
  if (link >= 0) return start + link
  if (!text.includes('*') && !text.includes('_')) return -1
  for (const {0: marks, index} of text.matchAll(emphasis())) {
    const side = sideOf(raw, start + index, start + index + marks.length)
    if (side === 'opens' || side === 'closes') return start + index
  }
  return -1
}

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
