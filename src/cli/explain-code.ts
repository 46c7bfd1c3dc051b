import {parse} from '../index.js'
import {allCodes, type Code, type RuleCode} from '../messages.js'
import {explain} from '../output/explain.js'
import {cards} from '../rules/cards.js'
import {nearest} from './nearest.js'
import {UsageError} from './usage-error.js'

/** The page about a code. @throws UsageError for a word that is none. */
export function explainCode(name: string): string {
  const card = isCode(name) ? cards.get(name) : undefined
  if (!card) throw new UsageError(unknown(name))
  return explain(card, parse)
}

const isCode = (name: string): name is Code | RuleCode => Object.hasOwn(allCodes, name)

function unknown(name: string): string {
  const meant = nearest(name, Object.keys(allCodes))
  return `there is no code \`${name}\`${meant === null ? '' : `, did you mean \`${meant}\`?`}\n\`decisions rules\` lists them all.`
}
