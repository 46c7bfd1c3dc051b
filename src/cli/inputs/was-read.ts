import type {Stats} from 'node:fs'

/** Whether a file was met before, by whatever path; `seen` holds the files so far, as the file system knows them. */
export function wasRead(stat: Stats, seen: Set<string>): boolean {
  const identity = `${stat.dev}:${stat.ino}`
  if (stat.isFile() && stat.ino !== 0 && seen.has(identity)) return true
  seen.add(identity)
  return false
}
