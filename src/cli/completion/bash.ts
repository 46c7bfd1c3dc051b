import type {CommandTable, Meant, TableCommand} from './command-table.js'

/**
 * For bash 3.2 and later. Files are left to readline (`-o default`), which knows quotes, `~` and spaces; where words are
 * meant and none fits, it is told not to offer files, as far as the version can be told.
 */
export const bash = ({name, version, options, commands}: CommandTable): string => `\
# Completion of ${name} ${version} for bash; in ~/.bashrc: source <(${name} completion bash)

_${name}() {
  local IFS=$' \\t\\n' current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}
  local command= options= words= meant=nothing ended= at
  COMPREPLY=()

  # Readline parts --option=value into three words.
  if [[ $current == = ]]; then
    current=
  elif [[ $before == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD - 2]}
  fi

  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
      --) ended=yes ;;
      -*) ;;
      *) [[ -n $command ]] || command=\${COMP_WORDS[at]} ;;
    esac
  done

  case $command in
    '')
      ${setting({options, argument: {meant: {kind: 'words', words: commands.map(command => command.name)}}})}
      ;;
${commands.map(command => `    ${command.name})\n      ${setting(command)}\n      ;;`).join('\n')}
  esac

  if [[ -z $ended ]]; then
    [[ $current == -* ]] && words=$options meant=words
    case "$command $before" in
${commands.flatMap(valuesOf).join('\n')}
    esac
  fi

  [[ $meant == files ]] && return
  compopt +o default 2> /dev/null
  [[ $meant == words ]] && COMPREPLY=($(compgen -W "$words" -- "$current"))
  return 0
}

complete -o default -F _${name} ${name}
`

type Taking = Pick<TableCommand, 'options'> & {readonly argument: {readonly meant: Meant} | null}

function setting({options, argument}: Taking): string {
  const names = options.flatMap(({names}) => names).join(' ')
  return [`options='${names}'`, ...(argument ? [meaning(argument.meant)] : [])].join(' ')
}

const valuesOf = ({name, options}: TableCommand): string[] =>
  options.flatMap(({names, value}) =>
    value ? [`      ${names.map(each => `'${name} ${each}'`).join(' | ')}) ${meaning(value.meant)} ;;`] : [],
  )

function meaning(meant: Meant): string {
  if (meant.kind === 'words') return `words='${meant.words.join(' ')}' meant=words`
  return meant.kind === 'files' ? 'meant=files' : 'meant=nothing'
}
