import {Argument, type Command} from 'commander'
import {print} from '../print.js'
import type {Streams} from '../streams.js'

const examples = `Examples:
  source <(decisions completion bash)
  decisions completion fish > ~/.config/fish/completions/decisions.fish
`

const afterwards = `
The script asks nothing of decisions when it completes: print it again after an
update.
  bash  in ~/.bashrc: source <(decisions completion bash)
  zsh   decisions completion zsh > _decisions, in a folder of $fpath
  fish  decisions completion fish > ~/.config/fish/completions/decisions.fish
`

/** Adds `decisions completion`: what a shell needs to complete the command line. */
export function addCompletion(program: Command, streams: Streams): void {
  program
    .command('completion')
    .description('print a script with which a shell completes commands, options and their values')
    .addHelpText('before', examples)
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', afterwards)
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const {completionScript} = await import('../lookups.js')
      await print(completionScript(shell, program), streams)
    })
}
