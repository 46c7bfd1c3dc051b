import {writeSync} from 'node:fs'
import {processStreams} from './process-streams.js'
import {main} from './program.js'

main(process.argv.slice(2), processStreams()).then(
  exitCode => {
    process.exitCode = exitCode
  },
  (error: unknown) => {
    writeSync(2, `error: a fault of this program, please report it: ${error instanceof Error ? error.stack : error}\n`)
    process.exitCode = 2
  },
)
