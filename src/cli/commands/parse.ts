import {type Command, Option} from 'commander'
import {recordFormats} from '../outputs/record-formats.js'
import type {ParseOptions} from '../parse-archive.js'
import type {Streams} from '../streams.js'
import {addInputOptions, failOnOption, fromOption, paths} from './input-options.js'
import {jobsOption} from './jobs.js'

const examples = `Examples:
  decisions parse archive -o records.ndjson --messages messages.ndjson
  decisions parse archive | jq -r '[.meetingDate, .title] | @tsv'
  decisions parse archive -f csv -o package
  find archive -name '*.txt' -newer stamp -print0 |
    decisions parse --files0-from -
  jq -c '{path: .name, text: .body}' export.ndjson |
    decisions parse --from ndjson
`

const afterwards = `
The formats:
${Object.entries(recordFormats)
  .map(([name, {about}]) => `  ${name.padEnd(8)}  ${about}`)
  .join('\n')}

With --from ndjson, each line of the files, or of the standard input, is a
document:
  {"path": "2014/lamps.txt", "text": "..."}     its text
  {"path": "2014/lamps.txt", "base64": "..."}   the bytes of its file
Its records are written before the next line is waited for. Further keys are
ignored, blank lines skipped; any other line is told with its number
(line-invalid), and the rest are read.

With --format sqlite, --output names a database that holds what this run read
and nothing else. One that is there is brought up to date, without --force:
documents that did not change keep their rows, those that changed are replaced,
and those that this run did not read are taken out. --force builds it anew.
Beside it stands NAME.metadata.json, for Datasette; yours is left as it is.

Records go to stdout, by default one line of JSON each; messages and a summary
go to stderr.
Exit status:
  0  every document gave a valid record
  1  some document did not, or could not be read (0 with --fail-on never)
  2  wrong usage, a named path that is not there, nothing to read, or output
     that failed
`

/** Adds `decisions parse`: documents to records. */
export function addParse(program: Command, streams: Streams, finish: (exitCode: number) => void): void {
  const command = program
    .command('parse')
    .description('read proformas into records')
    .addHelpText('before', examples)
    .argument(...paths)
    .addOption(fromOption())
    .addOption(
      new Option('-f, --format <format>', 'how the records are written')
        .choices(Object.keys(recordFormats))
        .default('ndjson'),
    )
    .option(
      '-o, --output <target>',
      'write the records to a file, or, with / at its end, to a file a document in a folder; with -f csv, a name without an ending is the folder of a data package',
    )
    .option('--messages <file>', 'write every message to a file, as NDJSON')
    .option('--bom', 'begin CSV with a byte order mark, which Excel needs to see UTF-8')
    .option('--force', 'replace files that are already there')
    .option('--no-evidence', 'leave out where each value was printed (evidence and coverage)')
    .addOption(failOnOption())
    .option('-q, --quiet', 'leave only the errors on stderr')
  addInputOptions(command)
    .addOption(jobsOption())
    .addHelpText('after', afterwards)
    .action(async (named: string[], _: unknown, command: Command) => {
      const {parseArchive} = await import('../parse-archive.js')
      const options = command.optsWithGlobals<ParseOptions>()
      const isFormatMeant = command.getOptionValueSource('format') !== 'default'
      finish(await parseArchive(named, {...options, isFormatMeant}, streams))
    })
}
