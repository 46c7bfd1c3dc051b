import {now as sinceStart} from '../clock.js'
import {progressWords} from './progress-words.js'
import type {StatusLine} from './status-line.js'

/** How many milliseconds pass between two figures, so that they can be read. */
const restfulness = 200
/** How many milliseconds of each turn may go into counting, so that the work goes on. */
const countingSlice = 10
/** How much is counted from one look at the clock to the next. */
const countedAtOnce = 50

/** Tells how far a run is. */
export type Progress = {
  /** @param elapsed Milliseconds since the run began. */
  show(done: number, elapsed: number): void
}

/**
 * Progress on a status line. How much there is to do is counted beside the work, a little each time, and nothing of what
 * is met is kept.
 *
 * @param inputs All that the run meets, once more; null where that cannot be known beforehand, as with NDJSON.
 */
export function createProgress(
  line: StatusLine,
  inputs: Iterator<{readonly kind: string}> | null,
  now = sinceStart,
): Progress {
  let total = 0
  let isCounted = false
  let words = ''
  let told = Number.NEGATIVE_INFINITY

  function count(): void {
    const end = now() + countingSlice
    do {
      for (let met = 0; inputs && !isCounted && met < countedAtOnce; met++) {
        const {done, value} = inputs.next()
        if (done) isCounted = true
        else if (value.kind === 'file' || value.kind === 'stdin') total++
      }
    } while (inputs && !isCounted && now() < end)
  }

  return {
    show(done, elapsed) {
      count()
      if (elapsed - told >= restfulness) {
        told = elapsed
        const noun = inputs ? 'file' : 'document'
        words = progressWords({done, total: isCounted ? total : null, noun, elapsed}, line.width())
      }
      line.show(words)
    },
  }
}
