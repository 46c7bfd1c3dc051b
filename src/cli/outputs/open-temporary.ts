import {closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {faultCode} from '../fault-words.js'

/** A file that is written beside its target and either takes its place or leaves no trace. */
export type Temporary = {
  readonly path: string
  readonly fd: number
  /** Puts it in the target's place, on the disk first; `mode` is what the old file allowed, null for none. */
  replace(mode: number | null): void
  /** Takes it away; does nothing once it stands in its place. */
  discard(): void
}

let opened = 0

/** Opens an empty file beside a target. */
export function openTemporary(target: string): Temporary {
  const {path, made: fd} = underFreeName(dirname(target), name => openSync(name, 'wx'))
  let isOpen = true
  const discard = () => {
    if (!isOpen) return
    isOpen = false
    closeSync(fd)
    rmSync(path, {force: true})
  }
  return {
    path,
    fd,
    discard,
    replace(mode) {
      try {
        if (mode !== null) fchmodSync(fd, mode)
        fsyncSync(fd)
        renameSync(path, target)
      } catch (error) {
        discard()
        throw error
      }
      isOpen = false
      closeSync(fd)
    },
  }
}

/**
 * Makes something in a folder under a name that is free. One that is taken is passed over: a run that was killed left
 * it, and in containers every run may have the same process number. It is not taken away, since who has that number in
 * another container may be at work.
 */
export function underFreeName<T>(folder: string, make: (path: string) => T): {path: string; made: T} {
  for (;;) {
    const path = join(folder, `.decisions-${process.pid}-${++opened}.tmp`)
    try {
      return {path, made: make(path)}
    } catch (error) {
      if (faultCode(error) !== 'EEXIST') throw error
    }
  }
}
