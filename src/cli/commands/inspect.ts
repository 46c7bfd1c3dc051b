import {type Command, Option} from 'commander'
import type {InspectOptions} from '../inspect-document.js'
import type {Streams} from '../streams.js'
import {maxBytesOption} from './max-bytes.js'

const examples = `Examples:
  decisions inspect archive/2014/boating-lake.txt | less -R
  decisions inspect --format json odd.md |
    jq '.stretches[] | select(.use == "unclaimed")'
`

const help = `
The gutter names the slot that each part of a line fell into; messages stand
under their line.
Exit status:
  0  the document gave a record
  1  it gave none
  2  wrong usage, or it could not be read
`

/** Adds `decisions inspect`: a document as it was read. */
export function addInspect(program: Command, streams: Streams, finish: (exitCode: number) => void): void {
  program
    .command('inspect')
    .description('show a document line by line, and what each part was read as')
    .addHelpText('before', examples)
    .argument('<file>', 'a file, or - for the standard input')
    .addOption(new Option('--format <format>', 'for people or for tools').choices(['text', 'json']).default('text'))
    .option('--stdin-filename <name>', 'the name of what - reads')
    .addOption(maxBytesOption())
    .addHelpText('after', help)
    .action(async (file: string, _: unknown, command: Command) => {
      const {inspectDocument} = await import('../inspect-document.js')
      finish(await inspectDocument(file, command.optsWithGlobals<InspectOptions>(), streams))
    })
}
