import {dirname} from 'node:path'

/**
 * Where below a folder the file of a document stands: its path as shown, each name kept, with the format's ending behind
 * it (`2014/a.txt` and `2014/a.md` are two documents). A path can never lead out: what a system takes for a way up, for
 * the root or for the end of a name is written as `%2E%2E` or its like, and a second document of one name gets a number.
 */
export function createFolderNames(ending: string): (path: string) => string {
  const taken = new Set<string>()
  return path => {
    const names = path
      .split('/')
      .filter(name => name !== '' && name !== '.')
      .map(name => (name === '..' ? '%2E%2E' : name.replaceAll('\0', '%00').replaceAll('\\', '%5C')))
    const whole = names.length > 0 ? names.join('/') : 'unnamed'
    let name = `${whole}.${ending}`
    for (let copy = 2; taken.has(name); copy++) name = `${whole}-${copy}.${ending}`
    taken.add(name)
    return name
  }
}

/** The folders above a name, outermost first. */
export function foldersOf(name: string): string[] {
  const folder = dirname(name)
  return folder === '.' ? [] : [...foldersOf(folder), folder]
}
