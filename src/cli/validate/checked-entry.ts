import type {PlacedFault} from './check-record.js'

/** A fault as it is told: lines and columns from 1, columns in code points. */
export type ToldFault = {
  readonly line: number
  readonly column: number
  readonly pointer: string
  readonly message: string
}

/** What was found in a file, looked at in order: a record, a list without any, or something that stands where none can. */
export type CheckedEntry = {readonly isRecord: boolean; readonly faults: readonly ToldFault[]}

/** Faults with the places of their offsets. */
export const told = (
  faults: readonly PlacedFault[],
  placeOf: (offset: number) => Pick<ToldFault, 'line' | 'column'>,
): readonly ToldFault[] => faults.map(({pointer, message, offset}) => ({...placeOf(offset), pointer, message}))

/** A single fault of no record in particular. */
export const outside = (line: number, column: number, message: string): CheckedEntry => ({
  isRecord: false,
  faults: [{line, column, pointer: '', message}],
})
