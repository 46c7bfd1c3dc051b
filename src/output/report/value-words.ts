import type {DecisionRecord} from '../../record/schema.js'
import {slotOf} from '../inspect/slots.js'

const inner: Readonly<Record<string, string>> = {
  '/callIn/date': 'call-in date',
  '/callIn/time': 'call-in time',
  '/publication/date': 'publication date',
  '/publication/label': 'publication label',
}

/** What people call the value at a JSON Pointer. */
export function valueWords(pointer: string, record: DecisionRecord): string {
  const words = inner[pointer] ?? slotOf(pointer, record) ?? pointer
  return pointer.endsWith('/label') && !(pointer in inner) ? `label of ${words}` : words
}

/** How many characters were printed of a value. */
export const lengthOf = (spans: readonly (readonly [number, number])[]): number =>
  spans.reduce((length, [start, end]) => length + end - start, 0)
