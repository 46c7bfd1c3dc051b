import {isAbsolute, join, relative, resolve, sep} from 'node:path'
import ignore from 'ignore'
import {UsageError} from '../usage-error.js'
import {readText} from './read-text.js'
import type {Settings} from './settings.js'

export const ignoreFile = '.decisionsignore'

/** Whether a path, as the user gave it or as it was found, is left out. */
export type IsIgnored = (path: string, isFolder: boolean) => boolean

/**
 * The patterns of the configuration and of the `.decisionsignore` beside it, as git reads its own. Paths outside that
 * folder are never ignored.
 *
 * @throws UsageError where a pattern or the file cannot be read.
 */
export function createIgnored({ignore: patterns, folder}: Pick<Settings, 'ignore' | 'folder'>, cwd: string): IsIgnored {
  const file = join(folder, ignoreFile)
  const lines = (readText(file) ?? '').split(/\r?\n/)
  const matcher = ignore()
  for (const [index, line] of lines.entries()) add(matcher, line, `${relative(cwd, file)}:${index + 1}:1`)
  for (const pattern of patterns) add(matcher, pattern, `\`ignore\` of the configuration`)

  return (path, isFolder) => {
    const inside = relative(folder, resolve(cwd, path)).split(sep).join('/')
    if (inside === '' || inside === '..' || inside.startsWith('../') || isAbsolute(inside)) return false
    return matcher.ignores(isFolder ? `${inside}/` : inside)
  }
}

/** A pattern is tried where its place is still known. */
function add(matcher: ignore.Ignore, pattern: string, place: string): void {
  try {
    ignore().add(pattern).ignores('a/b')
    matcher.add(pattern)
  } catch {
    throw new UsageError(`${place}: unexpected \`${pattern}\`, expected a pattern as in .gitignore`)
  }
}
