import {blankLine, isBlankLine, type Line} from './line.js'
import type {Reader} from './read-line.js'

/** Two blank lines say all that blank lines can; a longer run of them is one line, however long it is. */
export function pushBlank(reader: Reader, start: number, end: number, opens: Line['opens']): void {
  const {lines} = reader
  const last = lines[lines.length - 1]
  if (last !== undefined && isBlankLine(last) && last.opens === opens) {
    const before = lines[lines.length - 2]
    if (last === reader.divFence || (before !== undefined && isBlankLine(before) && before.opens === opens)) {
      lines[lines.length - 1] = blankLine(last.start, end, opens)
      reader.divFence = null
      return
    }
  }
  lines.push(blankLine(start, end, opens))
}

/**
 * The fence of a part of a page parts what a blank line parts, and with the blank lines that a converter sets around it
 * no more than they do: they are one.
 */
export function pushDivFence(reader: Reader, start: number, end: number, opens: Line['opens']): void {
  const {lines} = reader
  const last = lines[lines.length - 1]
  const isBelowBlank = last !== undefined && isBlankLine(last) && last.opens === opens
  reader.divFence = blankLine(isBelowBlank ? last.start : start, end, opens)
  if (isBelowBlank) lines[lines.length - 1] = reader.divFence
  else lines.push(reader.divFence)
}
