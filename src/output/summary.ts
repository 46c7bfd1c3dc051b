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
    `${count(files, 'file')} read`,
    count(records, 'record'),
    `${refused} refused`,
    ...(missing > 0 ? [`${missing} not found`] : []),
    count(warnings, 'warning'),
  ]
  return parts.join(', ')
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
