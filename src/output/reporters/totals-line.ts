import {counted} from '../counted.js'
import type {Totals} from './check-reporter.js'

/**
 * What a run came to, as one plain sentence without its full stop:
 * `2 errors and 5 warnings in 3 of 14 documents; 4 known to the baseline; 2 ignored`.
 */
export function totalsLine({documents, found, bySeverity, known, ignored, missing}: Totals): string {
  const {error, warning, info} = bySeverity
  const counts = [
    ...(error > 0 ? [counted(error, 'error')] : []),
    ...(warning > 0 ? [counted(warning, 'warning')] : []),
    ...(info > 0 ? [`${info} info`] : []),
  ]
  const sentence =
    documents === 0
      ? 'no document was looked at'
      : counts.length === 0
        ? `nothing found in ${counted(documents, 'document')}`
        : `${listed(counts)} in ${found} of ${counted(documents, 'document')}`
  return [
    sentence,
    ...(known > 0 ? [`${known} known to the baseline`] : []),
    ...(ignored > 0 ? [`${ignored} ignored`] : []),
    ...(missing > 0 ? [`${missing} not found`] : []),
  ].join('; ')
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
