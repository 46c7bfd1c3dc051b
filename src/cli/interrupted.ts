const exitCodes = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const

/** The signals that ask the program to end and leave it time to tidy up. */
export const endSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Thrown through the work when the program is asked to end; shells know the signal by the exit code. */
export class Interrupted extends Error {
  readonly exitCode: number

  constructor(signal: keyof typeof exitCodes) {
    super(`Ended by ${signal}`)
    this.exitCode = exitCodes[signal]
  }
}
