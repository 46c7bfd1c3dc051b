/** Until when a council lets a decision be called in, reckoned from the day it was published. */
export type CallInRule = {
  readonly workingDays: number
  /**
   * Which day is the first: `from-publication` the day of publication itself, `after-publication` the one after.
   * `clear-days` leaves out the day of the deadline too, so that all the days lie between the two.
   */
  readonly counting: 'from-publication' | 'after-publication' | 'clear-days'
  /** `HH:MM`; midnight is the end of its day, `24:00`. */
  readonly time: string
  /** Whether the council's constitution says so, or its records show it. */
  readonly basis: 'stated' | 'inferred'
  readonly source: string
}
