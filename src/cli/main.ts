import {writeSync} from 'node:fs'
import {programVersion} from './program-version.js'

async function run(argv: readonly string[]): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V') && tellVersion()) return 0
  const [{main}, {processStreams}] = await Promise.all([import('./program.js'), import('./process-streams.js')])
  return main(argv, await processStreams())
}

/** What a script asks for most is answered before anything else is loaded; false where stdout is slow or closed. */
function tellVersion(): boolean {
  const line = `${programVersion()}\n`
  try {
    return writeSync(1, line) === line.length
  } catch {
    return false
  }
}

/** Runs the program in this process and ends it: all is written then, and Node.js need not take itself apart first. */
export const start = (): Promise<never> =>
  run(process.argv.slice(2)).then(
    exitCode => process.exit(exitCode),
    (error: unknown) => {
      writeSync(
        2,
        `error: a fault of this program, please report it: ${error instanceof Error ? error.stack : error}\n`,
      )
      process.exit(2)
    },
  )
