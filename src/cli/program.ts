import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {CommanderError} from 'commander'
import {commands} from './commands/index.js'
import {createProgram} from './create-program.js'
import {Interrupted} from './interrupted.js'
import {intro} from './intro.js'
import {OutputError} from './outputs/output-error.js'
import {print} from './print.js'
import {withStatusLine} from './progress/with-status-line.js'
import type {Streams} from './streams.js'
import {tell} from './tell.js'
import {UsageError} from './usage-error.js'

/** The program without a process: arguments after the program's name in, exit status out. Throws for our own faults alone. */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  try {
    const [first, asked] = argv
    if (first === 'help' && asked !== undefined && !isKnown(asked))
      throw new UsageError(`unknown command '${asked}'\n\`decisions --help\` lists the commands.`)
    if (argv.length > 0) return await run(argv, withStatusLine(streams))
    await print(intro, streams)
    return 0
  } catch (error) {
    if (error instanceof Interrupted) return error.exitCode
    if (error instanceof OutputError && error.isClosedPipe) return 0
    if (error instanceof OutputError || error instanceof UsageError) return complain(`error: ${error.message}`, streams)
    throw error
  }
}

/** Of a word that it does not know, commander's `help` shows everything and says nothing. */
const isKnown = (word: string): boolean => word.startsWith('-') || word === 'help' || Object.hasOwn(commands, word)

/** Lets commander read the arguments; what it has to say is printed here, where a slow or closed pipe is minded. */
async function run(argv: readonly string[], streams: Streams): Promise<number> {
  let exitCode = 0
  let help = ''
  let fault = ''
  const means = {
    finish: (code: number) => {
      exitCode = code
    },
    help: (text: string) => {
      help += text
    },
    fault: (text: string) => {
      fault += text
    },
  }
  const program = createProgram(streams, means, argv[0])
  try {
    await program.parseAsync(argv, {from: 'user'})
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (help !== '') await print(help, streams)
    if (error.exitCode === 0) return 0
    const file = error.code === 'commander.unknownOption' ? namedLikeOption(argv, streams) : undefined
    const advice = file === undefined ? '' : `\n\`${file}\` is a file too: name it behind \`--\`, or as \`./${file}\`.`
    return complain(fault.trimEnd() + advice, streams)
  }
}

/** A file whose name reads as an option, as `*.txt` may bring it. */
const namedLikeOption = (argv: readonly string[], {cwd}: Streams): string | undefined =>
  argv.find(word => word.startsWith('-') && existsSync(resolve(cwd, word)))

/** Says on stderr what was wrong with the command; the status is 2. */
async function complain(text: string, streams: Streams): Promise<number> {
  await tell(text.split('\n'), streams)
  return 2
}
