import type {Streams} from './streams.js'

/**
 * How many colours a stream gets: 0 none, 1 the basic sixteen. `--no-color` decides, then FORCE_COLOR,
 * then NO_COLOR, then whether a person watches it.
 */
export function colourLevel({env}: Pick<Streams, 'env'>, isTTY: boolean, isWanted: boolean): 0 | 1 {
  if (!isWanted) return 0
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false' ? 0 : 1
  if (env.NO_COLOR || env.TERM === 'dumb') return 0
  return isTTY ? 1 : 0
}
