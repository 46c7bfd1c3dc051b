import type {ModelRecord} from './model-record.js'
import {printDay} from './print-day.js'

const dots = '.'.repeat(72)

/** What stands above the first numbered heading: the council's lines and the meeting's day, in one of their forms. */
export function numberHeader({meetingDate, style}: ModelRecord): string[] {
  const banner = ['CABINET RECOMMENDATIONS', 'CABINET DECISION', 'CABINET INFORMATION ITEM'][style.form % 3] ?? ''
  const header = ['STOCKTON-ON-TEES BOROUGH COUNCIL', '', banner, '', 'PROFORMA', '']
  if (meetingDate === null) return header
  const day = printDay(meetingDate, {ordinal: style.ordinal, padded: style.padded, weekday: false})
  const forms = [
    [`Cabinet Meeting${day}`],
    [`Cabinet Meeting .....${day}`],
    [`Cabinet Meeting${dots} ${day}`],
    ['Cabinet Meeting', '', '.....', '', day],
    ['Cabinet Meeting', day],
    [`Cabinet Meeting ${day}`],
  ]
  return [...header, ...(forms[style.form] ?? []), '']
}
