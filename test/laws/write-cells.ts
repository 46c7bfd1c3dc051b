import {joinMarker} from './join-marker.js'
import type {ModelRecord} from './model-record.js'
import {numberClosing} from './number-closing.js'
import {numberHeader} from './number-header.js'
import {printedSections} from './printed-lines.js'
import {sectionLabels} from './section-labels.js'

const blanks = ['', '\u00a0', '|', ' ', '\u00a0 '] as const

/** Prints a record as table cells that were exploded: number, label and text on lines of their own. */
export function writeCells(record: ModelRecord): string {
  const {form} = record.style
  let count = 0
  const blank = () => blanks[count++ % blanks.length] ?? ''
  const lines = form > 2 ? wrapperOf(record) : numberHeader(record)
  for (const {slot, lines: body} of printedSections(record)) {
    const [number, label] = sectionLabels[slot]
    lines.push(blank(), form % 2 === 0 ? `${number}. |` : `${number}.`, blank(), label, blank())
    for (const line of body) {
      for (let gap = 0; gap < line.gap; gap++) lines.push(blank())
      lines.push(joinMarker(line))
    }
  }
  return [...lines, ...numberClosing(record), ''].join('\n')
}

/** What stands above a record that a later web site keeps: the meeting's day is in the line that says where it was made. */
function wrapperOf({meetingDate}: ModelRecord): string[] {
  const [year, month, day] = (meetingDate ?? '').split('-')
  const made =
    meetingDate === null
      ? []
      : [`Made at meeting: ${day}/${month}/${year} - Cabinet`, `Decision published: ${day}/${month}/${year}`]
  return ['Decision Maker: Cabinet', ...made, 'Decision:', '']
}
