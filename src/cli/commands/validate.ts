import {type Command, Option} from 'commander'
import type {Streams} from '../streams.js'
import type {ValidateOptions} from '../validate-records.js'
import {verdict} from '../verdict.js'
import {maxBytesOption} from './max-bytes.js'

const examples = `Examples:
  decisions validate records.ndjson
  jq -c '.title |= ascii_upcase' records.ndjson |
    decisions validate - --reporter json | jq -r .pointer
`

const help = `
Takes NDJSON, a list of records, or one record over several lines; records
written with --no-evidence are as good as others. Each fault is told with its
line and column, the JSON Pointer of the value in its record (RFC 6901), what
was found and what was expected.
Exit status:
  0  every record is valid
  1  something is not
  2  wrong usage, a file that cannot be read, nothing to read, or output that
     failed
`

const hundredMebibytes = 100 * 1024 * 1024

/** Adds `decisions validate`: whether records are what the schema and its promises say. */
export function addValidate(program: Command, streams: Streams, finish: (exitCode: number) => void): void {
  program
    .command('validate')
    .description('check records, whoever wrote them, against the schema')
    .addHelpText('before', examples)
    .argument('[files...]', 'files of records, or - for the standard input')
    .addOption(new Option('--from <form>', 'what the files are, not as they look').choices(['ndjson', 'json']))
    .addOption(
      new Option('--reporter <name>', 'how to report (pretty; github in GitHub Actions)').choices([
        'pretty',
        'json',
        'github',
      ]),
    )
    .option('-q, --quiet', 'leave out the summary')
    .addOption(maxBytesOption('refuse longer lines, and larger JSON', hundredMebibytes))
    .addHelpText('after', help)
    .action(async (files: string[], _: unknown, command: Command) => {
      const {validateRecords} = await import('../validate-records.js')
      finish(await verdict(validateRecords(files, command.optsWithGlobals<ValidateOptions>(), streams)))
    })
}
