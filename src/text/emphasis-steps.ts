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
      const tag = presentationalTag(raw, at)
      end += tag
      if (tag > 0) steps.push({start: at, end, kind: 'tag'})
      else if (/[a-z/!?]/i.test(raw.charAt(at + 1))) steps.push({start: at, end, kind: 'other-tag'})
    }
    at = end
  }
  return steps
}

const asterisk = 0x2a
const underscore = 0x5f
const lessThan = 0x3c

/** How long a presentational tag is that begins at an index, its first character aside; 0 where there is none. */
const presentationalTag = (raw: string, at: number): number =>
  /^(?:\/(?:u|b|i|strong|em|span|sup|sub|br) ?|(?:u|b|i|strong|em|span|sup|sub|br) ?\/?)>/i.exec(
    raw.slice(at + 1, at + longestTag),
  )?.[0].length ?? 0
const longestTag = '<strong />'.length

/** How long a line is without them. */
export const lengthWithout = (raw: string, steps: readonly EmphasisStep[]): number =>
  steps.reduce((length, {start, end}) => length - (end - start), raw.length)
