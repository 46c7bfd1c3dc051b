import {noCells} from './line.js'
import {readMarkers} from './marker.js'
import {plainPrint} from './print.js'
import {pushBlank} from './push-blank.js'
import type {Reader} from './read-line.js'
import {unitAt} from './unit-at.js'

/**
 * Adds a line of the source that is plain, where it is no more than words or is empty, as nearly all are; false where
 * something of a layout may stand around them.
 */
export function readPlainLine(reader: Reader, start: number, end: number): boolean {
  if (reader.isGrid || reader.openBracket >= 0 || start < reader.divTo) return false
  const {text, lines} = reader
  if (start === end) {
    pushBlank(reader, start, end, 'line')
  } else {
    if (mayOpenLayout(unitAt(text, start)) || unitAt(text, end - 1) === space) return false
    const raw = text.slice(start, end)
    lines.push({
      print: plainPrint(raw, start),
      start,
      end,
      indent: 0,
      width: raw.length,
      level: 0,
      markers: readMarkers(raw),
      wideO: false,
      cells: noCells,
      opens: 'line',
    })
  }
  reader.isQuoted = false
  return true
}

const space = 0x20

/** Whether a line may begin so that is indented, quoted, a heading, a rule or a fence. */
const mayOpenLayout = (unit: number): boolean =>
  unit < 0x40
    ? unit === space ||
      unit === 0x23 ||
      unit === 0x2b ||
      unit === 0x2d ||
      unit === 0x3a ||
      unit === 0x3d ||
      unit === 0x3e
    : unit >> 7 === 0x2500 >> 7
