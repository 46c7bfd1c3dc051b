import {type Command, InvalidArgumentError, Option} from 'commander'
import {maxBytesOption} from './max-bytes.js'

function onlyList(list: string, before: string | undefined): string {
  if (before !== undefined) throw new InvalidArgumentError('Expected one list.')
  return list
}

/** Adds what every command that reads an archive takes: where its documents are, and how large they may be. */
export const addInputOptions = (command: Command): Command =>
  command
    .option('--stdin-filename <name>', 'the name of what - reads')
    .option(
      '--files0-from <file>',
      'read more paths from a file, or - for the standard input, each ended by NUL',
      onlyList,
    )
    .option('--follow', 'follow links found in folders')
    .addOption(maxBytesOption())

/** The paths that such a command takes. */
export const paths = [
  '[paths...]',
  'files, folders (searched for .txt, .md and .markdown, but not in hidden entries, node_modules and __MACOSX), or - for the standard input',
] as const

export const fromOption = (): Option =>
  new Option('--from <form>', 'what the paths are: documents, or NDJSON with a document a line')
    .choices(['files', 'ndjson'])
    .default('files')

/** For commands that give records: a document without one is an error, or is not. */
export const failOnOption = (): Option =>
  new Option('--fail-on <severity>', 'when to exit with 1').choices(['error', 'never']).default('error')
