import {lstatSync, mkdirSync, renameSync, rmdirSync, rmSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {makeFolders} from './make-folders.js'
import {openFolder} from './open-folder.js'
import {type Output, openOutput} from './open-output.js'
import {underFreeName} from './open-temporary.js'
import {OutputError} from './output-error.js'

/** Files of one folder, in the order of their names. */
export type Together = {
  readonly outputs: readonly Output[]
  /** Puts the files in their place. */
  commit(): void
  /** Leaves no trace of them; does nothing after a commit. */
  discard(): void
}

/**
 * Opens the files of a folder. A folder that is not there appears whole, with all of them, by `commit` alone. In one that
 * is there, each file appears whole, or takes the place of the old one, in the order of the names: who reads in between
 * finds new files before old ones.
 *
 * @throws OutputError where a file stands in its place, or where it holds something and no `--force` is given.
 */
export function openTogether(path: string, names: readonly string[], isForced: boolean): Together {
  const place = attempt(path, () =>
    lstatSync(path, {throwIfNoEntry: false}) ? oldFolder(path, isForced) : newFolder(resolve(path)),
  )
  const outputs: Output[] = []
  const discard = () => {
    for (const output of outputs) output.discard()
    place.discard()
  }
  try {
    for (const name of names) outputs.push(openOutput(join(place.root, name), isForced, join(path, name)))
  } catch (error) {
    discard()
    throw error
  }
  return {
    outputs,
    discard,
    commit() {
      for (const output of outputs) output.commit()
      attempt(path, place.commit)
    },
  }
}

function attempt<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof OutputError ? error : new OutputError(`\`${path}\``, error)
  }
}

type Place = {readonly root: string; commit(): void; discard(): void}

function oldFolder(path: string, isForced: boolean): Place {
  openFolder(path, isForced)
  return {root: path, commit() {}, discard() {}}
}

/** A folder beside the one that is to be, which takes its name in the end; the folders above it are made at once. */
function newFolder(path: string): Place {
  const above = dirname(path)
  const made = makeFolders(above)
  const discardAbove = () => made && removeEmpty(above, made)
  const root = makeBeside(above, discardAbove)
  let isOpen = true
  const discard = () => {
    if (!isOpen) return
    isOpen = false
    rmSync(root, {recursive: true, force: true})
    discardAbove()
  }
  return {
    root,
    discard,
    commit() {
      renameSync(root, path)
      isOpen = false
    },
  }
}

function makeBeside(above: string, discard: () => void): string {
  try {
    return underFreeName(above, name => mkdirSync(name)).path
  } catch (error) {
    discard()
    throw error
  }
}

/** Takes folders away from the innermost to the outermost, as far as they are empty. */
function removeEmpty(innermost: string, outermost: string): void {
  for (let folder = innermost; folder.length >= outermost.length; folder = dirname(folder)) {
    try {
      rmdirSync(folder)
    } catch {
      return // somebody else has put something there
    }
  }
}
