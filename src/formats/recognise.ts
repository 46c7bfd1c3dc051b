import type {Say} from '../messages.js'
import type {Line} from '../text/line.js'
import type {LabelHit} from './find-labels.js'
import type {Format, Furniture} from './format.js'
import {formats} from './index.js'
import {furnitureOf} from './printed-furniture.js'

/** The lines around the sections and the headings: what a record shows of its format. Sections themselves say nothing. */
export type Signs = {readonly around: readonly Line[]; readonly cuts: readonly LabelHit[]; readonly start: number}

/**
 * The one format that a record bears most signs of. Adds `format-ambiguous` where two bear as many: a record that is
 * half one and half the other cannot be trusted.
 */
export function recognise({around, cuts, start}: Signs, say: Say): Format | null {
  let numbered = 0
  for (const hit of cuts) numbered += hit.numbered ? 1 : -1
  const ranked = formats.map(format => ({format, sum: signOf(format.headings, numbered)}))
  const counted: Furniture[] = []
  for (const line of around) {
    for (const {furniture, format} of furnitureOf(line.print.text)) {
      if (!format || counted.includes(furniture)) continue
      counted.push(furniture)
      for (const one of ranked) if (one.format === format) one.sum += furniture.sign
    }
  }
  ranked.sort((one, other) => other.sum - one.sum)
  const best = ranked[0]
  if (best && best.sum > (ranked[1]?.sum ?? 0)) return best.format
  const names = ranked.map(({format}) => `\`${format.name}\``).join(' or ')
  say('format-ambiguous', start, `Unexpected mixture of formats, expected a record in one of them: ${names}`)
  return null
}

/** What headings say of a format, most of which are numbered or are not. */
const signOf = ({numbered, bare}: Format['headings'], balance: number): number =>
  balance > 0 ? numbered : balance < 0 ? bare : 0
