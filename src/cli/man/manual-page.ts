import type {Command, Help, Option} from 'commander'
import {environment, exitStatus, files, introduction, seeAlso} from './chapters.js'
import {helpOf} from './help-of.js'
import {notes} from './notes.js'
import {bold, entry, italic, prose, roff, term, verbatim} from './roff.js'

/** The manual page in roff, made from what the helps of all commands say. The same program gives the same bytes. */
export function manualPage(program: Command): string {
  const help = program.createHelp()
  help.showGlobalOptions = false // they have a chapter of their own
  const commands = help.visibleCommands(program)
  const usage = (command: Command) => {
    const line = help.commandUsage(command)
    return term(command.parent ? line : `${program.name()} ${line}`) // `help` is commander's own and has no parent
  }
  const examples = program.commands.flatMap(command => helpOf(command).examples)
  const chapters: [string, string[]][] = [
    ['NAME', [prose(`${program.name()} - ${inside(program.description())}`)]],
    ['SYNOPSIS', commands.flatMap((command, at) => [...(at > 0 ? ['.br'] : []), usage(command)])],
    ['DESCRIPTION', [introduction.map(prose).join('\n.PP\n')]],
    ['OPTIONS', ['With every command:', ...optionsOf(help.visibleOptions(program), help)]],
    ['COMMANDS', commands.map(command => commandOf(command, usage(command), help))],
    ['EXIT STATUS', entries(exitStatus)],
    ['ENVIRONMENT', entries(environment)],
    ['FILES', entries(files)],
    ['EXAMPLES', [verbatim(examples)]],
    ['SEE ALSO', [seeAlso.map(page => `${bold(page)}(1)`).join(',\n')]],
  ]
  return [
    `.TH ${program.name().toUpperCase()} 1 "" "${program.name()} ${roff(program.version() ?? '')}" "User Commands"`,
    '.nh', // a hyphen inside a command line would be typed
    '.ad l',
    ...chapters.flatMap(([title, blocks]) => [`.SH ${title}`, ...blocks]),
    '',
  ].join('\n')
}

function commandOf(command: Command, usage: string, help: Help): string {
  return [
    `.SS ${usage}`,
    prose(sentence(command.description())),
    ...help
      .visibleArguments(command)
      .map(argument => entry(italic(help.argumentTerm(argument)), prose(help.argumentDescription(argument)))),
    ...optionsOf(
      help.visibleOptions(command).filter(({long}) => long !== '--help'),
      help,
    ),
    ...notes(helpOf(command).notes),
  ].join('\n')
}

const optionsOf = (options: readonly Option[], help: Help): string[] =>
  options.map(option => entry(term(help.optionTerm(option)), prose(help.optionDescription(option))))

const entries = (all: Readonly<Record<string, string>>): string[] =>
  Object.entries(all).map(([name, meaning]) => entry(bold(name), prose(meaning)))

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`

/** A sentence as a phrase: its first letter small, no full stop. */
const inside = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1).replace(/\.$/, '')}`
