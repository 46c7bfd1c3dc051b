import {constants, fstatSync, openSync, type Stats, statSync, writeSync} from 'node:fs'
import {endSignals, Interrupted} from './interrupted.js'
import {createInterruption} from './interruption.js'
import type {Sink, Streams} from './streams.js'

/** The real world: the process's own streams, environment and signals. */
export async function processStreams(): Promise<Streams> {
  const interrupted = createInterruption()
  // Once: a second Ctrl-C finds Node's own handler and ends the program at once.
  for (const signal of endSignals) process.once(signal, () => interrupted.end(new Interrupted(signal)))
  const stdout = statOf(1)
  const stderr = statOf(2)
  const stdoutIsTTY = await isTerminal(1, stdout)
  const stderrIsTTY = await isTerminal(2, stderr)
  const isTTY = {stdout: stdoutIsTTY, stderr: stderrIsTTY}
  return {
    stdout: sinkOf(1, stdout),
    stderr: sinkOf(2, stderr),
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

/** What a descriptor leads to; null where it is closed. */
function statOf(fd: number): Stats | null {
  try {
    return fstatSync(fd)
  } catch {
    return null
  }
}

/** What Node knows of terminals is loaded only where there may be one; `/dev/null` is a character device too. */
async function isTerminal(fd: number, stat: Stats | null): Promise<boolean> {
  try {
    if (!stat?.isCharacterDevice() || stat.rdev === statSync('/dev/null', {throwIfNoEntry: false})?.rdev) return false
    return (await import('node:tty')).isatty(fd)
  } catch {
    return false // it may not be looked at
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

function sinkOf(fd: number, stat: Stats | null): Sink {
  const own = stat?.isFIFO() ? withoutBlocking(fd) : fd
  return (bytes, start, length) => writeSync(own, bytes, start, length)
}

/**
 * A pipe whose reader sleeps would hold a write in the kernel, deaf to signals. Opening it anew without blocking, where
 * the system can, changes nothing for the other programs that share it.
 */
function withoutBlocking(fd: number): number {
  try {
    return openSync(`/proc/self/fd/${fd}`, constants.O_WRONLY | constants.O_NONBLOCK)
  } catch {
    return fd
  }
}
