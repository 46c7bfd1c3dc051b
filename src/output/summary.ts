import {counted} from './counted.js'

/** What a run came to. */
export type Counts = {
  /** Documents whose bytes were read. */
  files: number
  records: number
  /** Documents and folders with an error. */
  refused: number
  /** Named paths that are not there. */
  missing: number
  warnings: number
}

/** The last line of a run: `12 files read, 13 records, 1 refused, 4 warnings`. */
export function summary({files, records, refused, missing, warnings}: Counts): string {
  const parts = [
    `${counted(files, 'file')} read`,
    counted(records, 'record'),
    `${refused} refused`,
    ...(missing > 0 ? [`${missing} not found`] : []),
    counted(warnings, 'warning'),
  ]
  return parts.join(', ')
}
