import {OutputError} from './outputs/output-error.js'

/**
 * The exit status of work that judges. A reader that went away, as `| head` does, ends it quietly; but what was not
 * looked at to the end cannot be called good.
 */
export async function verdict(work: Promise<number>): Promise<number> {
  try {
    return await work
  } catch (error) {
    if (error instanceof OutputError && error.isClosedPipe) return 2
    throw error
  }
}
