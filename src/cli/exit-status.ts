import type {Counts} from '../output/summary.js'

/** The exit status of a command that gives records: a document without one is an error, unless nothing is to fail. */
export function exitStatus({missing, refused}: Counts, {failOn}: {readonly failOn: 'error' | 'never'}): number {
  if (missing > 0) return 2
  return refused > 0 && failOn === 'error' ? 1 : 0
}
