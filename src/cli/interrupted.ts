const exitCodes = {SIGINT: 130, SIGTERM: 143} as const

/** The signals that ask the program to end and leave it time to tidy up. */
export const endSignals = ['SIGINT', 'SIGTERM'] as const

/** Thrown through the work when the program is asked to end; shells know the signal by the exit code. */
export class Interrupted extends Error {
  readonly exitCode: number

  constructor(signal: keyof typeof exitCodes) {
    super(`Ended by ${signal}`)
    this.exitCode = exitCodes[signal]
  }
}

/**
 * Whether the program was asked to end. An AbortSignal without what Node loads for one, which a short run would notice:
 * it is made when it is asked for.
 */
export class Interruption {
  private reason: Interrupted | null = null
  private controller: AbortController | null = null

  get isWanted(): boolean {
    return this.reason !== null
  }

  end(reason: Interrupted): void {
    this.reason ??= reason
    this.controller?.abort(this.reason)
  }

  throwIfWanted(): void {
    if (this.reason) throw this.reason
  }

  /** For what waits by itself, as a stream does. */
  get signal(): AbortSignal {
    this.controller ??= new AbortController()
    if (this.reason) this.controller.abort(this.reason)
    return this.controller.signal
  }
}
