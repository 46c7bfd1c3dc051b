import {isAbsolute, join, relative, resolve, sep} from 'node:path'
import ignore from 'ignore'
import {readText} from './read-text.js'
import type {Settings} from './settings.js'

const ignoreFile = '.decisionsignore'

/** Whether a path, as the user gave it or as it was found, is left out. */
export type IsIgnored = (path: string, isFolder: boolean) => boolean

/**
 * The patterns of the configuration and of the `.decisionsignore` beside it, as git reads its own. Paths outside that
 * folder are never ignored.
 *
 * @throws UsageError where the file is there and cannot be read.
 */
export function createIgnored({ignore: patterns, folder}: Pick<Settings, 'ignore' | 'folder'>, cwd: string): IsIgnored {
  const matcher = ignore({ignorecase: false})
    .add(readText(join(folder, ignoreFile)) ?? '')
    .add([...patterns])

  return (path, isFolder) => {
    const inside = relative(folder, resolve(cwd, path)).split(sep).join('/')
    if (inside === '' || inside === '..' || inside.startsWith('../') || isAbsolute(inside)) return false
    return matcher.ignores(isFolder ? `${inside}/` : inside)
  }
}
