import {now} from './clock.js'
import type {Interruption} from './interruption.js'

/** How many milliseconds the work may go on before signals are heard and what is written so far is handed on. */
const longest = 50

/** The work is synchronous, which is fastest; now and then it has to stop and listen. */
export function createPace(interrupted: Interruption) {
  const began = now()
  let last = began
  return {
    /** Milliseconds since the work began. */
    elapsed: (): number => now() - began,
    isDue: (): boolean => now() - last > longest,
    /** Lets signals in; throws the interruption if one came. */
    async turn(): Promise<void> {
      await new Promise(resolve => setImmediate(resolve))
      interrupted.throwIfWanted()
      last = now()
    },
  }
}
