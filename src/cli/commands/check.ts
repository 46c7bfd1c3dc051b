import {type Command, Option} from 'commander'
import type {CheckOptions} from '../check-archive.js'
import {failOnLevels} from '../config/fail-on.js'
import type {Streams} from '../streams.js'
import {verdict} from '../verdict.js'
import {addInputOptions, paths} from './input-options.js'

const examples = `Examples:
  decisions check archive
  decisions check archive --reporter pretty --reporter sarif=decisions.sarif
  git diff --name-only -z --diff-filter=d main -- '*.txt' '*.md' |
    decisions check --files0-from -
`

const help = `
Reports: pretty, github (in GitHub Actions without asking), sarif, junit, json,
markdown. \`decisions rules\` lists what is looked for, \`decisions explain CODE\`
tells more of one. Documents that decisions.config.json or .decisionsignore
leave out are not looked at.
Exit status:
  0  nothing was found at or above --fail-on
  1  something was
  2  wrong usage, a broken configuration or baseline, a named path that is not
     there, nothing to read, or a report that could not be written whole
`

const gathered = (word: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), word]

/** Adds `decisions check`: what is missing, contradictory or impossible. */
export function addCheck(program: Command, streams: Streams, finish: (exitCode: number) => void): void {
  const command = program
    .command('check')
    .description('find what is missing, contradictory or impossible in proformas')
    .addHelpText('before', examples)
    .argument(...paths)
    .addOption(
      new Option('--reporter <name[=FILE]>', 'how to report, and where; again for one more report').argParser(gathered),
    )
    .addOption(
      new Option('--fail-on <severity>', 'from which severity on to exit with 1 (error, unless configured)').choices(
        failOnLevels,
      ),
    )
    .option('--baseline <file>', 'judge only what this file does not know')
    .option('--update-baseline', 'write what is found now into the baseline')
    .option('--config <file>', 'go by this file, not by the nearest decisions.config.json')
    .option('--force', 'replace reports that are already there')
    .option('-q, --quiet', 'report only the errors, and what makes the run fail')
  addInputOptions(command)
    .addHelpText('after', help)
    .action(async (named: string[], _: unknown, command: Command) => {
      const {checkArchive} = await import('../check-archive.js')
      finish(await verdict(checkArchive(named, command.optsWithGlobals<CheckOptions>(), streams)))
    })
}
