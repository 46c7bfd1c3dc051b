import {presentational} from './inline-token.js'
import {isLetter} from './letters.js'
import {unitAt} from './unit-at.js'

/** A run of emphasis marks, a presentational tag, or what may begin any other tag: [start, end) of a line. */
export type EmphasisStep = {readonly start: number; readonly end: number; readonly kind: 'marks' | 'tag' | 'other-tag'}

/** What may be markup of a line whose only markup is emphasis and presentational tags, in its order. */
export function emphasisSteps(raw: string): readonly EmphasisStep[] {
  const steps: EmphasisStep[] = []
  const {length} = raw
  for (let at = 0; at < length; ) {
    const unit = unitAt(raw, at)
    let end = at + 1
    if (unit === asterisk || unit === underscore) {
      while (unitAt(raw, end) === unit) end++
      steps.push({start: at, end, kind: 'marks'})
    } else if (unit === lessThan) {
      const endOfTag = endOfPresentational(raw, at)
      if (endOfTag > 0) steps.push({start: at, end: endOfTag, kind: 'tag'})
      else if (mayBeginTag(unitAt(raw, end))) steps.push({start: at, end, kind: 'other-tag'})
      end = Math.max(end, endOfTag)
    }
    at = end
  }
  return steps
}

const asterisk = 0x2a
const underscore = 0x5f
const lessThan = 0x3c
const greaterThan = 0x3e
const slash = 0x2f
const space = 0x20

/** A letter, `/`, `!` or `?`. */
const mayBeginTag = (unit: number): boolean => isLetter(unit) || unit === slash || unit === 0x21 || unit === 0x3f

const longestName = Math.max(...Array.from(presentational, name => name.length))

/** Where a presentational tag ends that begins at an index: `<u>`, `</u >`, `<br />`; 0 where there is none. */
function endOfPresentational(raw: string, at: number): number {
  const isClosing = unitAt(raw, at + 1) === slash
  const from = isClosing ? at + 2 : at + 1
  let end = from
  while (end <= from + longestName && isLetter(unitAt(raw, end))) end++
  if (!presentational.has(raw.slice(from, end).toLowerCase())) return 0
  if (unitAt(raw, end) === space) end++
  if (!isClosing && unitAt(raw, end) === slash) end++
  return unitAt(raw, end) === greaterThan ? end + 1 : 0
}

/** How long a line is without them. */
export const lengthWithout = (raw: string, steps: readonly EmphasisStep[]): number =>
  steps.reduce((length, {start, end}) => length - (end - start), raw.length)
