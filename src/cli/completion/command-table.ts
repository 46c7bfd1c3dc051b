import type {Argument, Command, Option} from 'commander'
import {allCodes} from '../../messages.js'
import {reporterKinds} from '../../output/reporters/index.js'
import {schemaVersions} from '../../record/schema-versions.js'

/** What may stand at a place of the command line: one of some words, the name of a file, or what only the user knows. */
export type Meant =
  | {readonly kind: 'words'; readonly words: readonly string[]}
  | {readonly kind: 'files'}
  | {readonly kind: 'anything'}

export type TableOption = {
  /** `-o`, `--output` */
  readonly names: readonly string[]
  readonly about: string
  /** What its value is called, `file`, and what may be one; null for an option without. */
  readonly value: {readonly name: string; readonly meant: Meant} | null
}

export type TableCommand = {
  readonly name: string
  readonly about: string
  readonly options: readonly TableOption[]
  /** What its arguments are, all of one kind; null for a command without. */
  readonly argument: {readonly name: string; readonly meant: Meant} | null
}

/** The command line as completion sees it. */
export type CommandTable = {
  readonly name: string
  readonly version: string
  readonly options: readonly TableOption[]
  readonly commands: readonly TableCommand[]
}

/** What is meant by a placeholder that has no choices of its own; any other means files. */
const meantBy = (program: Command): Readonly<Record<string, Meant>> => ({
  'name[=FILE]': words(reporterKinds.map(({name}) => name)),
  code: words(Object.keys(allCodes)),
  command: words(program.commands.map(command => command.name())),
  version: words(schemaVersions.map(({version}) => version)),
  name: {kind: 'anything'},
  number: {kind: 'anything'},
})

/** Reads off commander what can be completed. */
export function commandTable(program: Command): CommandTable {
  const meanings = meantBy(program)
  const meant = (name: string, choices: readonly string[] | undefined): Meant =>
    choices ? words(choices) : (meanings[name] ?? {kind: 'files'})
  const help = program.createHelp()

  const optionOf = (option: Option): TableOption => {
    const at = option.flags.search(/[<[]/)
    const name = at < 0 ? undefined : option.flags.slice(at + 1, -1)
    return {
      names: [option.short, option.long].filter(each => each !== undefined),
      about: option.description,
      value: name === undefined ? null : {name, meant: meant(name, option.argChoices)},
    }
  }
  const argumentOf = (argument: Argument | undefined): TableCommand['argument'] =>
    argument ? {name: argument.name(), meant: meant(argument.name(), argument.argChoices)} : null

  return {
    name: program.name(),
    version: program.version() ?? '',
    options: help.visibleOptions(program).map(optionOf),
    commands: help.visibleCommands(program).map(command => ({
      name: command.name(),
      about: command.description(),
      options: [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)].map(optionOf),
      argument: argumentOf(command.registeredArguments[0]),
    })),
  }
}

function words(all: readonly string[]): Meant {
  return {kind: 'words', words: all}
}
