import type {Command} from 'commander'

/** What a help says around the list of options: example lines before it, notes after it. */
export type HelpTexts = {readonly examples: readonly string[]; readonly notes: string}

/** Takes from a command's own help what the command adds to it. */
export function helpOf(command: Command): HelpTexts {
  let whole = ''
  command.configureOutput({
    writeOut: text => {
      whole += text
    },
  })
  command.outputHelp()
  const list = command.helpInformation()
  const at = whole.indexOf(list)
  const examples = whole
    .slice(0, at)
    .split('\n')
    .filter(line => line.startsWith('  '))
  return {examples: examples.map(line => line.trim()), notes: whole.slice(at + list.length).trim()}
}
