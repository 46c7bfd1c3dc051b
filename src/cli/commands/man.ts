import type {Command} from 'commander'
import {print} from '../print.js'
import type {Streams} from '../streams.js'

const examples = `Examples:
  decisions man | man -l -
  decisions man > ~/.local/share/man/man1/decisions.1
`

/** Adds `decisions man`: all that the helps say, as a manual page. */
export function addMan(program: Command, streams: Streams): void {
  program
    .command('man')
    .description('print the manual page, in roff')
    .addHelpText('before', examples)
    .action(async () => {
      const {manualPage} = await import('../lookups.js')
      await print(manualPage(program), streams)
    })
}
