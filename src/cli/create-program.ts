import {Command} from 'commander'
import {commands, tellOfAll} from './commands/index.js'
import {programVersion} from './program-version.js'
import type {Streams} from './streams.js'

const examples = `Examples:
  decisions parse archive > records.ndjson
  decisions parse decision.md --no-evidence | jq .
`

/** A terminal that nobody made wider. */
const helpWidth = 80

export type ProgramMeans = {
  /** Takes the exit status of a command. */
  finish(exitCode: number): void
  /** Takes what commander has to say: help that was asked for, and what is wrong with the arguments. */
  help(text: string): void
  fault(text: string): void
}

/**
 * The command line as commander knows it: every command with its options, arguments and help. Where the first argument
 * names a command, that one alone: the others would take a short run as long as the parsing does.
 */
export function createProgram(streams: Streams, {finish, help, fault}: ProgramMeans, first?: string): Command {
  const program = new Command('decisions')
    .description("Reads archives of English councils' Cabinet decision proformas into records.")
    .version(programVersion(), '-V, --version', 'print the version')
    .option('--no-color', 'do not colour the messages (as NO_COLOR does)')
    .addHelpText('before', examples)
    .showSuggestionAfterError()
    .showHelpAfterError('`decisions --help` lists the commands, `decisions parse --help` the options of one.')
    .configureHelp({showGlobalOptions: true})
    .configureOutput({
      writeOut: help,
      writeErr: fault,
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
    })
    .exitOverride()
  const isAlone = first !== undefined && Object.hasOwn(commands, first) && !tellOfAll.has(first)
  for (const [name, add] of Object.entries(commands)) if (!isAlone || name === first) add(program, streams, finish)
  for (const command of program.commands)
    command.showHelpAfterError(`\`decisions ${command.name()} --help\` tells of its arguments and options.`)
  return program
}
