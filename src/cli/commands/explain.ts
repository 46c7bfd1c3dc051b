import type {Command} from 'commander'
import {print} from '../print.js'
import type {Streams} from '../streams.js'

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
      const {explainCode} = await import('../lookups.js')
      await print(explainCode(name), streams)
    })
}
