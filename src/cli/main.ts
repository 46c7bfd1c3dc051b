import {writeSync} from 'node:fs'
import {print} from './print.js'
import {processStreams} from './process-streams.js'
import {programVersion} from './program-version.js'

/** What a script asks for most is answered before anything else is loaded. */
async function run(argv: readonly string[]): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    await print(programVersion(), await processStreams())
    return 0
  }
  const {main} = await import('./program.js')
  return main(argv, await processStreams())
}

run(process.argv.slice(2)).then(
  exitCode => {
    process.exitCode = exitCode
  },
  (error: unknown) => {
    writeSync(2, `error: a fault of this program, please report it: ${error instanceof Error ? error.stack : error}\n`)
    process.exitCode = 2
  },
)
