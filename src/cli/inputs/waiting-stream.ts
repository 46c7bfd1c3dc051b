import type {Stats} from 'node:fs'
import type {Readable} from 'node:stream'

/**
 * What is open as `fd`, as a stream that can be waited for with signals heard; null where nothing is waited for. What
 * Node knows of terminals and pipes is loaded only where there is one.
 */
export async function waitingStream(fd: number, stat: Stats): Promise<Readable | null> {
  if (stat.isCharacterDevice()) {
    const {isatty, ReadStream} = await import('node:tty')
    return isatty(fd) ? new ReadStream(fd) : null
  }
  if (!stat.isFIFO()) return null
  const {Socket} = await import('node:net')
  return new Socket({fd, readable: true, writable: false})
}
