import type {DecisionRecord} from '../../record/schema.js'

const names: Readonly<Record<string, string>> = {
  authority: 'authority',
  decisionMaker: 'decision maker',
  meetingDate: 'meeting date',
  title: 'title',
  narrative: 'narrative',
  reasons: 'reasons',
  alternativeOptions: 'alternatives',
  conflictsOfInterest: 'conflicts',
  dispensations: 'dispensations',
  callIn: 'call-in',
  publication: 'publication',
}

/**
 * What people call the value at a JSON Pointer of a record: `title`, `resolution 2`, `lead`; null where a wider value
 * of the same line says it already, such as the day inside the call-in's text.
 */
export function slotOf(pointer: string, record: DecisionRecord): string | null {
  const [, key = '', group, part, index, rest] = pointer.split('/')
  if (key !== 'resolutions') {
    const isInside = key === 'callIn' && (group === 'date' || group === 'time')
    return isInside || (key === 'publication' && group === 'date') ? null : (names[key] ?? key)
  }
  if (part === 'lead') return 'lead'
  if (rest === 'heading') return 'sub-heading'
  const label = record.resolutions[Number(group)]?.items[Number(index)]?.label
  return `resolution ${label ?? Number(index) + 1}`
}
