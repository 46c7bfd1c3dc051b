import type {PrintedSection} from './printed-lines.js'

/** The seven headings as the form prints them, with their numbers. */
export const sectionLabels: Readonly<Record<PrintedSection['slot'], readonly [number: number, label: string]>> = {
  title: [1, 'Title of Item/Report'],
  record: [2, 'Record of the Decision'],
  reasons: [3, 'Reasons for the Decision'],
  alternativeOptions: [4, 'Alternative Options Considered and Rejected'],
  conflictsOfInterest: [5, 'Declared (Cabinet Member) Conflicts of Interest'],
  dispensations: [6, 'Details of any Dispensations'],
  callIn: [7, 'Date and Time by which Call In must be executed'],
}
