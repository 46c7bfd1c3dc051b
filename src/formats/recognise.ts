import type {Say} from '../messages.js'
import type {Line} from '../text/line.js'
import type {LabelHit} from './find-labels.js'
import type {Format} from './format.js'
import {formats} from './index.js'
import {furnitureOf} from './printed-furniture.js'

/** The lines around the sections and the headings: what a record shows of its format. Sections themselves say nothing. */
export type Signs = {readonly around: readonly Line[]; readonly cuts: readonly LabelHit[]; readonly start: number}

/**
 * The one format that a record bears most signs of. Adds `format-ambiguous` where two bear as many: a record that is
 * half one and half the other cannot be trusted.
 */
export function recognise({around, cuts, start}: Signs, say: Say): Format | null {
  const numbered = cuts.filter(hit => hit.numbered).length * 2 - cuts.length
  const printed = new Set(around.flatMap(line => furnitureOf(line.print.text).map(({furniture}) => furniture)))
  const ranked = formats
    .map(format => {
      const headings = numbered > 0 ? format.headings.numbered : numbered < 0 ? format.headings.bare : 0
      const signs = format.furniture.filter(furniture => printed.has(furniture))
      return {format, sum: signs.reduce((sum, {sign}) => sum + sign, headings)}
    })
    .sort((one, other) => other.sum - one.sum)
  const [best, next] = ranked
  if (best && best.sum > (next?.sum ?? 0)) return best.format
  const names = ranked.map(({format}) => `\`${format.name}\``).join(' or ')
  say('format-ambiguous', start, `Unexpected mixture of formats, expected a record in one of them: ${names}`)
  return null
}
