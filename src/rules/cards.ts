import type {Code, RuleCode} from '../messages.js'
import {rules, runRules} from './index.js'
import {readingCards} from './reading/index.js'
import type {ReadingCard} from './reading/reading-card.js'
import type {Rule, RunRule} from './rule.js'

/** What is known of a code: why it matters, where it comes from, what can be done, and examples. */
export type Card = ReadingCard | Rule | RunRule

/** The card of every code there is. */
export const cards: ReadonlyMap<Code | RuleCode, Card> = new Map(
  [...readingCards, ...rules, ...runRules].map(card => [card.code, card]),
)
