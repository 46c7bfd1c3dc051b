import {Command, CommanderError} from 'commander'
import {addCheck} from './commands/check.js'
import {addConfig} from './commands/config.js'
import {addExplain} from './commands/explain.js'
import {addFormats} from './commands/formats.js'
import {addInspect} from './commands/inspect.js'
import {addParse} from './commands/parse.js'
import {addReport} from './commands/report.js'
import {addRules} from './commands/rules.js'
import {addSchema} from './commands/schema.js'
import {Interrupted} from './interrupted.js'
import {intro} from './intro.js'
import {OutputError} from './outputs/output-error.js'
import {print} from './print.js'
import {programVersion} from './program-version.js'
import type {Streams} from './streams.js'
import {tell} from './tell.js'
import {UsageError} from './usage-error.js'

const examples = `Examples:
  decisions parse archive > records.ndjson
  decisions parse decision.md --no-evidence | jq .
`

/** The program without a process: arguments after the program's name in, exit status out. Throws for our own faults alone. */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  let exitCode = 0
  try {
    if (argv.length === 0) await print(intro, streams)
    else exitCode = await run(argv, streams)
    return exitCode
  } catch (error) {
    if (error instanceof Interrupted) return error.exitCode
    if (error instanceof OutputError && error.isClosedPipe) return 0
    if (error instanceof OutputError || error instanceof UsageError) return complain(`error: ${error.message}`, streams)
    throw error
  }
}

/** Lets commander read the arguments; what it has to say is printed here, where a slow or closed pipe is minded. */
async function run(argv: readonly string[], streams: Streams): Promise<number> {
  let exitCode = 0
  let help = ''
  let fault = ''
  const program = new Command('decisions')
    .description("Reads archives of English councils' Cabinet decision proformas into records.")
    .version(programVersion(), '-V, --version', 'print the version')
    .option('--no-color', 'do not colour the messages (as NO_COLOR does)')
    .addHelpText('before', examples)
    .showSuggestionAfterError()
    .showHelpAfterError('`decisions --help` lists the commands, `decisions parse --help` the options of one.')
    .configureHelp({showGlobalOptions: true})
    .configureOutput({
      writeOut: text => {
        help += text
      },
      writeErr: text => {
        fault += text
      },
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
    })
    .exitOverride()
  addParse(program, streams, code => {
    exitCode = code
  })
  addCheck(program, streams, code => {
    exitCode = code
  })
  addInspect(program, streams, code => {
    exitCode = code
  })
  addReport(program, streams, code => {
    exitCode = code
  })
  addFormats(program, streams)
  addRules(program, streams)
  addExplain(program, streams)
  addSchema(program, streams)
  addConfig(program, streams)
  try {
    await program.parseAsync(argv, {from: 'user'})
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (help !== '') await print(help, streams)
    return error.exitCode === 0 ? 0 : complain(fault.trimEnd(), streams)
  }
}

const helpWidth = 96

/** Says on stderr what was wrong with the command; the status is 2. */
async function complain(text: string, streams: Streams): Promise<number> {
  await tell(text.split('\n'), streams)
  return 2
}
