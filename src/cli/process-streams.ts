import {constants, fstatSync, openSync, statSync, writeSync} from 'node:fs'
import {endSignals, Interrupted, Interruption} from './interrupted.js'
import type {Sink, Streams} from './streams.js'

/** The real world: the process's own streams, environment and signals. */
export async function processStreams(): Promise<Streams> {
  const interrupted = new Interruption()
  // Once: a second Ctrl-C finds Node's own handler and ends the program at once.
  for (const signal of endSignals) process.once(signal, () => interrupted.end(new Interrupted(signal)))
  const stdoutIsTTY = await isTerminal(1)
  const stderrIsTTY = await isTerminal(2)
  const isTTY = {stdout: stdoutIsTTY, stderr: stderrIsTTY}
  return {
    stdout: sinkOf(1),
    stderr: sinkOf(2),
    stdin: () => process.stdin,
    cwd: workingFolder(),
    env: process.env,
    stdoutIsTTY,
    stderrIsTTY,
    // Asking Node for a stream makes it, so only that of a terminal is asked for. Some say they have no column.
    columns: of => (isTTY[of] && process[of].columns) || null,
    interrupted,
  }
}

/** What Node knows of terminals is loaded only where there may be one; `/dev/null` is a character device too. */
async function isTerminal(fd: number): Promise<boolean> {
  try {
    const stat = fstatSync(fd)
    if (!stat.isCharacterDevice() || stat.rdev === statSync('/dev/null', {throwIfNoEntry: false})?.rdev) return false
    return (await import('node:tty')).isatty(fd)
  } catch {
    return false // closed
  }
}

/** The folder may be gone while we are in it; then only absolute paths lead anywhere. */
function workingFolder(): string {
  try {
    return process.cwd()
  } catch {
    return '/'
  }
}

function sinkOf(fd: number): Sink {
  const own = withoutBlocking(fd)
  return (bytes, start, length) => writeSync(own, bytes, start, length)
}

/**
 * A pipe whose reader sleeps would hold a write in the kernel, deaf to signals. Opening it anew without blocking, where
 * the system can, changes nothing for the other programs that share it.
 */
function withoutBlocking(fd: number): number {
  try {
    if (fstatSync(fd).isFIFO()) return openSync(`/proc/self/fd/${fd}`, constants.O_WRONLY | constants.O_NONBLOCK)
  } catch {}
  return fd
}
