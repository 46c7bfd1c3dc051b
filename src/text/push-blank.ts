import {blankLine, isBlankLine, type Line} from './line.js'

/** Two blank lines say all that blank lines can; a longer run of them is one line, however long it is. */
export function pushBlank(lines: Line[], start: number, end: number, opens: Line['opens']): void {
  const last = lines[lines.length - 1]
  if (last !== undefined && isBlankLine(last) && last.opens === opens) {
    const before = lines[lines.length - 2]
    if (before !== undefined && isBlankLine(before) && before.opens === opens) {
      lines[lines.length - 1] = blankLine(last.start, end, opens)
      return
    }
  }
  lines.push(blankLine(start, end, opens))
}
