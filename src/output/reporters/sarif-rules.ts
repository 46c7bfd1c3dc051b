import {allCodes} from '../../messages.js'
import {type Card, cards} from '../../rules/cards.js'
import {sarifLevels} from './sarif-levels.js'

const cardOf: ReadonlyMap<string, Card> = cards

const partsOf = ({why, fix, source}: Card): readonly (readonly [string, string])[] => [
  ['Why it matters', why],
  ['What to do', fix],
  ...(source === null ? [] : [['Source', source] as const]),
]

/** Every code there is as a `reportingDescriptor` of SARIF; a result names it by its place in this list. */
export const sarifRules = Object.entries(allCodes).map(([code, [severity, sentence]]) => {
  const card = cardOf.get(code)
  const parts = card ? partsOf(card) : []
  const help = (title: (name: string) => string) =>
    [sentence, ...parts.map(([name, words]) => `${title(name)} ${words}`)].join('\n\n')
  return {
    id: code,
    shortDescription: {text: sentence},
    fullDescription: {text: card ? `${card.about} ${card.why}` : sentence},
    help: {text: help(name => `${name}:`), markdown: help(name => `**${name}**:`)},
    defaultConfiguration: {level: sarifLevels[severity]},
  }
})
