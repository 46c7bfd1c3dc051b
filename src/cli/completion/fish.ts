import type {CommandTable, Meant, TableCommand, TableOption} from './command-table.js'

/** For fish 3 and later. */
export const fish = ({name, version, options, commands}: CommandTable): string => `\
# Completion of ${name} ${version} for fish: keep it as ~/.config/fish/completions/${name}.fish

# Whether the command line has this command; without a word, whether it has none yet.
function __${name}_has
    for word in (commandline -opc)[2..]
        string match -q -- '-*' $word; and continue
        test "$word" = "$argv[1]"
        return
    end
    test -z "$argv[1]"
end

complete -c ${name} -f
${commands.map(command => line(name, '', `-a ${command.name} -d ${quoted(command.about)}`)).join('\n')}
${options.map(option => line(name, '', flags(option))).join('\n')}
${commands.map(command => block(name, command)).join('\n')}
`

const block = (program: string, {name, options, argument}: TableCommand): string =>
  [
    '',
    ...(argument ? [line(program, name, offered(argument.meant))] : []),
    ...options.map(option => line(program, name, flags(option))),
  ].join('\n')

const line = (program: string, command: string, what: string): string =>
  `complete -c ${program} -n '__${program}_has${command === '' ? '' : ` ${command}`}'${what === '' ? '' : ` ${what}`}`

function flags({names, about, value}: TableOption): string {
  const spelt = names.map(name => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  return [...spelt, ...(value ? ['-r', offered(value.meant)] : []), `-d ${quoted(about)}`].filter(Boolean).join(' ')
}

function offered(meant: Meant): string {
  if (meant.kind === 'words') return `-f -a ${quoted(meant.words.join(' '))}`
  return meant.kind === 'files' ? '-F' : '-f'
}

const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, '\\$&')}'`
