import type {Readable} from 'node:stream'
import type {Interruption} from './interruption.js'
import type {StatusLine} from './progress/status-line.js'

/**
 * Takes `length` bytes from `start` on and tells how many it took, at least one; throws as `fs.writeSync` does, EAGAIN
 * where the reader is not ready.
 */
export type Sink = (bytes: Uint8Array, start: number, length: number) => number

/** All that the program has of the world but the file system: so a test can be the world. */
export type Streams = {
  readonly stdout: Sink
  readonly stderr: Sink
  /** Opened when asked for; asking takes hold of the terminal. */
  readonly stdin: () => Readable
  /** The working folder: where configuration is looked for. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether a person watches. */
  readonly stdoutIsTTY: boolean
  readonly stderrIsTTY: boolean
  /** For how far a run is; there only while a person watches stderr. */
  readonly statusLine?: StatusLine
  /** How many columns a terminal has now; null where there is none, or where it does not say. */
  readonly columns: (of: 'stdout' | 'stderr') => number | null
  /** Wanted when the user or the system asks the program to end. */
  readonly interrupted: Interruption
}
