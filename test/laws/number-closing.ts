import type {ModelRecord} from './model-record.js'
import {printDay} from './print-day.js'

/** The line that closes a numbered record, with its day on the same line or on the next. */
export function numberClosing({publication: {status, date}, style}: ModelRecord): string[] {
  if (status === 'missing') return []
  if (date === null) return ['', 'Proper Officer']
  const day = printDay(date, {ordinal: style.ordinal, padded: style.padded, weekday: false})
  const forms = [
    [`Proper Officer ${day}`],
    ['Proper Officer', day],
    ['Proper Officer  ', day],
    ['Proper Officer', '', day],
  ]
  return ['', ...(forms[style.form % forms.length] ?? [])]
}
