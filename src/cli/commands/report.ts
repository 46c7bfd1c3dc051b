import type {Command} from 'commander'
import type {ReportOptions} from '../report-archive.js'
import type {Streams} from '../streams.js'
import {addInputOptions, failOnOption, fromOption, paths} from './input-options.js'

const examples = `Examples:
  decisions report archive -o report.html
  decisions report archive/2014 archive/2015 -o report.html --force
`

const afterwards = `
The page is one file: it loads nothing from anywhere, runs no script but its
own, and without scripts shows plain tables. It shows the archive at a glance,
each record beside its source, and what gave no record. The same documents give
the same page.

The page holds every text and every record, packed, so it grows with the
archive, and so does the memory that making it takes; the other commands stay
flat.

Exit status:
  0  every document gave a valid record
  1  some document did not, or could not be read (0 with --fail-on never)
  2  wrong usage, a named path that is not there, nothing to report, or a page
     that could not be written
`

/** Adds `decisions report`: an archive as one page. */
export function addReport(program: Command, streams: Streams, finish: (exitCode: number) => void): void {
  const command = program
    .command('report')
    .description('show an archive as one HTML page, every record beside its source')
    .addHelpText('before', examples)
    .argument(...paths)
    .addOption(fromOption())
    .option('-o, --output <file>', 'write the page to a file, which appears when it is whole')
    .option('--force', 'replace a file that is already there')
    .addOption(failOnOption())
    .option('-q, --quiet', 'leave only the errors on stderr')
  addInputOptions(command)
    .addHelpText('after', afterwards)
    .action(async (named: string[], _: unknown, command: Command) => {
      const {reportArchive} = await import('../report-archive.js')
      finish(await reportArchive(named, command.optsWithGlobals<ReportOptions>(), streams))
    })
}
