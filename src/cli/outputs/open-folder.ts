import {readdirSync, realpathSync, rmdirSync, statSync} from 'node:fs'
import {join, sep} from 'node:path'
import {foldersOf} from './folder-names.js'
import {makeFolders} from './make-folders.js'
import {OutputError} from './output-error.js'

/** A folder to write into. */
export type Folder = {
  /** The path of a name in it, whose folders are made. @throws OutputError where a link leads out of it. */
  place(name: string): string
  /** Takes it away again if it was made for this and holds nothing. */
  discard(): void
}

/**
 * Opens a folder to write into, making it where it is not there.
 *
 * @throws OutputError where a file stands in its place, or where it holds something and no `--force` is given.
 */
export function openFolder(path: string, isForced: boolean): Folder {
  const attempt = <T>(what: string, work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw error instanceof OutputError ? error : new OutputError(`\`${what}\``, error)
    }
  }
  let isNew = false
  const root = attempt(path, () => {
    const old = statSync(path, {throwIfNoEntry: false})
    if (old && !old.isDirectory()) throw new OutputError(`\`${path}\``, 'it is no folder')
    if (old && !isForced && readdirSync(path).length > 0)
      throw new OutputError(`\`${path}\``, 'it is a folder that holds something; `--force` writes into it')
    isNew = makeFolders(path) !== undefined
    return realpathSync(path)
  })
  const made = new Set<string>()
  return {
    place(name) {
      for (const folder of foldersOf(name)) {
        if (made.has(folder)) continue
        const below = join(root, folder)
        attempt(join(path, folder), () => {
          makeFolders(below)
          if (!`${realpathSync(below)}${sep}`.startsWith(`${root}${sep}`))
            throw new OutputError(`\`${join(path, folder)}\``, 'it is a link that leads out of the folder')
        })
        made.add(folder)
      }
      return join(path, name)
    },
    discard() {
      if (isNew && readdirSync(root).length === 0) rmdirSync(root)
    },
  }
}
