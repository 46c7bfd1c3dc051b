import type {Command} from 'commander'
import {print} from '../print.js'
import type {Streams} from '../streams.js'

const examples = `Examples:
  decisions formats
  decisions formats --json | jq -r '.[].name'
`

/** Adds `decisions formats`: which documents can be read. */
export function addFormats(program: Command, streams: Streams): void {
  program
    .command('formats')
    .description('list the formats and how each is recognised')
    .addHelpText('before', examples)
    .option('--json', 'write them for tools')
    .action(async ({json}: {json?: true}) => {
      const {formats, formatsJson, formatsList} = await import('../lookups.js')
      await print(json ? formatsJson(formats) : formatsList(formats), streams)
    })
}
