import type {DecisionRecord} from '../../record/schema.js'

const absences = {
  stated: 'no day',
  none: 'none',
  'not-applicable': 'not applicable',
  blank: 'blank',
  missing: 'missing',
} satisfies Record<DecisionRecord['callIn']['status'], string>

/** Until when a decision can be called in; the time is told where it is not the end of the day. */
export function callInWords({status, date, time}: DecisionRecord['callIn']): string {
  if (date === null) return absences[status]
  return time === null || time === '24:00' ? date : `${date} ${time}`
}
