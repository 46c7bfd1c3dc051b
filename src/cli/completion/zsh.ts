import type {CommandTable, Meant, TableCommand, TableOption} from './command-table.js'

/** For zsh 5 and later: to be loaded from a folder of \`$fpath\`, or sourced after \`compinit\`. */
export const zsh = ({name, version, options, commands}: CommandTable): string => `\
#compdef ${name}
# Completion of ${name} ${version} for zsh: keep it as _${name} in a folder of $fpath.

_${name}() {
  local curcontext=$curcontext state line ret=1
  typeset -A opt_args
  local -a commands
  commands=(
${commands.map(command => `    ${quoted(`${command.name}:${command.about}`)}`).join('\n')}
  )

  _arguments -C -S \\
${options.flatMap(specs).map(continued).join('')}\
    '1: :->command' \\
    '*:: :->rest' && ret=0

  case $state in
    command) _describe -t commands command commands && ret=0 ;;
    rest)
      case $words[1] in
${commands.map(block).join('')}\
      esac
      ;;
  esac
  return ret
}

if [[ $funcstack[1] == _${name} ]]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`

const block = ({name, options, argument}: TableCommand): string => `\
        ${name})
          _arguments -S \\
${options
  .flatMap(specs)
  .map(spec => `        ${continued(spec)}`)
  .join('')}\
            ${argument ? quoted(`*:${argument.name}:${action(argument.meant)}`) : ''} && ret=0
          ;;
`

const continued = (spec: string): string => `    ${spec} \\\n`

/** Every name of an option is one specification; an option may be given again. */
const specs = ({names, about, value}: TableOption): string[] =>
  names.map(name =>
    quoted(
      value
        ? `*${name}${name.startsWith('--') ? '=' : ''}[${escaped(about)}]:${escaped(value.name)}:${action(value.meant)}`
        : `*${name}[${escaped(about)}]`,
    ),
  )

function action(meant: Meant): string {
  if (meant.kind === 'words') return `(${meant.words.join(' ')})`
  return meant.kind === 'files' ? '_files' : ' '
}

/** Brackets and colons part a specification. */
const escaped = (text: string): string => text.replaceAll(/[\\[\]:]/g, '\\$&')

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
