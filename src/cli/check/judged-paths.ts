import {posix} from 'node:path'

/**
 * Whether this run looked at a path, or would have if it were there: it was named, or a folder above it was. Both are
 * given as the baseline writes paths.
 */
export function judgedPaths(named: readonly string[]): (path: string) => boolean {
  const roots = new Set(named)
  return path => {
    for (let at = path; ; at = posix.dirname(at)) {
      if (roots.has(at) || (at === '.' && roots.has(''))) return true
      if (at === '.' || at === '/' || at === '..') return false
    }
  }
}
