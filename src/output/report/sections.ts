import type {DecisionRecord} from '../../record/schema.js'

/** What a whole record holds, in the order of the form, with the words the page uses for it. */
export const sections = {
  title: 'Title',
  meetingDate: 'Meeting date',
  resolutions: 'Decision',
  reasons: 'Reasons',
  alternativeOptions: 'Alternative options',
  conflictsOfInterest: 'Conflicts of interest',
  dispensations: 'Dispensations',
  callIn: 'Call-in',
  publication: 'Publication',
} as const

export type Section = keyof typeof sections

export const sectionNames = Object.keys(sections) as readonly Section[] // the object has no other keys

/** The sections of which a record says nothing; a stated `None` says something. */
export const absentFrom = (record: DecisionRecord): Section[] => sectionNames.filter(name => isAbsent(record, name))

function isAbsent(record: DecisionRecord, name: Section): boolean {
  if (name === 'title' || name === 'meetingDate') return record[name] === null
  if (name === 'resolutions') return record.resolutions.length === 0
  const {status} = record[name]
  return status === 'blank' || status === 'missing'
}
