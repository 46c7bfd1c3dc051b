import {lettersOf} from '../text/letters.js'

/** The seven headings of a Cabinet decision proforma, in their order. Both formats print the same words. */
export const headings = {
  title: 'Title of Item/Report',
  record: 'Record of the Decision',
  reasons: 'Reasons for the Decision',
  alternativeOptions: 'Alternative Options Considered and Rejected',
  conflictsOfInterest: 'Declared (Cabinet Member) Conflicts of Interest',
  dispensations: 'Details of any Dispensations',
  callIn: 'Date and Time by which Call In must be executed',
} as const

export type Slot = keyof typeof headings

export const slots = Object.keys(headings) as readonly Slot[] // the object has no other keys

/** The letters of each, in lower case. */
export const headingLetters: readonly (readonly [Slot, string])[] = slots.map(slot => [slot, lettersOf(headings[slot])])

const orders: ReadonlyMap<Slot, number> = new Map(slots.map((slot, order) => [slot, order]))

export const orderOf = (slot: Slot): number => orders.get(slot) ?? -1

/** Other words that a heading has been printed in, too far from its own to pass for a misspelling. Taken as a variant. */
export const otherWords: readonly (readonly [Slot, string])[] = [
  ['conflictsOfInterest', 'Declared Conflicts of Interest'],
]
