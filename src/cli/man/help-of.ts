import type {Command} from 'commander'

/** What a help says around the list of options: examples before it, notes after it. */
export type HelpTexts = {readonly examples: readonly string[]; readonly notes: string}

/** A line that stands further in goes on with the example above it. */
const exampleStart = /\n {2}(?! )/

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
  const [, ...examples] = whole.slice(0, at).trimEnd().split(exampleStart)
  return {examples, notes: whole.slice(at + list.length).trim()}
}
