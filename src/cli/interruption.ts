import type {Interrupted} from './interrupted.js'

/** Whether the program was asked to end. */
export type Interruption = {
  readonly isWanted: boolean
  /** Asks it; the first reason counts. */
  end(reason: Interrupted): void
  throwIfWanted(): void
  /** For what waits by itself, as a stream does. */
  readonly abortSignal: AbortSignal
}

/** An AbortSignal without what Node loads for one, which a short run would notice: it is made when it is asked for. */
export function createInterruption(): Interruption {
  let wanted: Interrupted | null = null
  let controller: AbortController | null = null
  return {
    get isWanted() {
      return wanted !== null
    },
    end(reason) {
      wanted ??= reason
      controller?.abort(wanted)
    },
    throwIfWanted() {
      if (wanted) throw wanted
    },
    get abortSignal() {
      controller ??= new AbortController()
      if (wanted) controller.abort(wanted)
      return controller.signal
    },
  }
}
