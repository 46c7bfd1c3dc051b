import type {Command} from 'commander'
import {bash} from './bash.js'
import {commandTable} from './command-table.js'
import {fish} from './fish.js'
import {zsh} from './zsh.js'

const scripts = {bash, fish, zsh}

/** The script that completes the program's command line in a shell, made from the program's own table. */
export const completionScript = (shell: keyof typeof scripts, program: Command): string =>
  scripts[shell](commandTable(program))
