import type {Command} from 'commander'
import {closest, distance} from 'fastest-levenshtein'
import {allCodes, type Code, type RuleCode} from '../../messages.js'
import {print} from '../print.js'
import type {Streams} from '../streams.js'
import {UsageError} from '../usage-error.js'

const examples = `Examples:
  decisions explain section-blank
  decisions explain call-in-period | less
`

/** Adds `decisions explain`: the page about one code. */
export function addExplain(program: Command, streams: Streams): void {
  program
    .command('explain')
    .description('tell of one code why it matters, with examples, and what to do')
    .addHelpText('before', examples)
    .argument('<code>', 'a code, as `decisions rules` lists them')
    .action(async (name: string) => {
      if (!isCode(name)) throw new UsageError(unknown(name))
      const [{explain}, {parse}, {cards}] = await Promise.all([
        import('../../output/explain.js'),
        import('../../index.js'),
        import('../../rules/cards.js'),
      ])
      const card = cards.get(name)
      if (card) await print(explain(card, parse), streams)
    })
}

const isCode = (name: string): name is Code | RuleCode => Object.hasOwn(allCodes, name)

function unknown(name: string): string {
  const nearest = closest(name, Object.keys(allCodes))
  const isNear = distance(name, nearest) <= Math.max(2, name.length / 3)
  return `there is no code \`${name}\`${isNear ? `, did you mean \`${nearest}\`?` : ''}\n\`decisions rules\` lists them all.`
}
