import type {Command} from 'commander'
import {print} from '../print.js'
import type {Streams} from '../streams.js'

const examples = `Examples:
  decisions rules
  decisions rules --json | jq -r '.[] | select(.severity == "error").code'
`

/** Adds `decisions rules`: every code that can be said. */
export function addRules(program: Command, streams: Streams): void {
  program
    .command('rules')
    .description('list every code that can be said, with its severity')
    .addHelpText('before', examples)
    .option('--json', 'write them for tools')
    .action(async ({json}: {json?: true}) => {
      const {rulesJson, rulesList} = await import('../lookups.js')
      await print(json ? rulesJson() : rulesList(), streams)
    })
}
