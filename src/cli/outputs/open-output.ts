import {closeSync, constants, lstatSync, openSync, realpathSync, statSync, writeSync} from 'node:fs'
import type {Sink, Streams} from '../streams.js'
import {openTemporary} from './open-temporary.js'
import {OutputError} from './output-error.js'

/** Somewhere to write that either holds the whole output afterwards or what it held before. */
export type Output = {
  readonly name: string
  readonly sink: Sink
  /** Puts what was written in its place. */
  commit(): void
  /** Leaves no trace of it; does nothing after a commit. */
  discard(): void
}

/**
 * Opens a file to write beside its target; the target appears, or is replaced, by `commit` alone. A link's target is
 * replaced, not the link; a pipe or device that the user names is written straight on.
 *
 * @param shown The file as sentences name it, where that is not where it is written first.
 * @throws OutputError where there is a folder, or a file and no `--force`, or nothing can be written.
 */
export function openOutput(file: string, isForced: boolean, shown = file): Output {
  const name = `\`${shown}\``
  const attempt = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw new OutputError(name, error)
    }
  }
  if (file === '' || file.endsWith('/')) throw new OutputError(name, 'it names no file')
  const old = attempt(() => statSync(file, {throwIfNoEntry: false}))
  if (old?.isFIFO() || old?.isCharacterDevice()) {
    const fd = attempt(() => openSync(file, constants.O_WRONLY | constants.O_NONBLOCK))
    return {name, sink: sinkOf(fd), commit: () => closeSync(fd), discard() {}}
  }
  if (!old && attempt(() => lstatSync(file, {throwIfNoEntry: false})))
    throw new OutputError(name, 'it is a link that leads nowhere')
  if (old?.isDirectory()) throw new OutputError(name, 'it is a folder')
  if (old && !old.isFile()) throw new OutputError(name, 'it is no regular file')
  if (old && !isForced) throw new OutputError(name, 'it is already there; `--force` replaces it')

  const target = old ? attempt(() => realpathSync(file)) : file
  const temporary = attempt(() => openTemporary(target))
  return {
    name,
    sink: sinkOf(temporary.fd),
    discard: temporary.discard,
    commit: () => attempt(() => temporary.replace(old ? old.mode & 0o7777 : null)),
  }
}

/** stdout, which nothing has to be put in its place for. */
export const standardOutput = ({stdout}: Pick<Streams, 'stdout'>): Output => ({
  name: 'the standard output',
  sink: stdout,
  commit() {},
  discard() {},
})

const sinkOf =
  (fd: number): Sink =>
  (bytes, start, length) =>
    writeSync(fd, bytes, start, length)
