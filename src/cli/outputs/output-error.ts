import {faultWords} from '../fault-words.js'

/** Output that could not be written, or that we decline to write: the program ends with status 2 and this sentence. */
export class OutputError extends Error {
  /** Whether the reader went away, as `| head` does, which is nobody's fault. */
  readonly isClosedPipe: boolean

  constructor(output: string, cause: unknown) {
    super(`cannot write ${output}: ${typeof cause === 'string' ? cause : faultWords(cause)}`, {cause})
    this.isClosedPipe = cause instanceof Error && 'code' in cause && cause.code === 'EPIPE'
  }
}
