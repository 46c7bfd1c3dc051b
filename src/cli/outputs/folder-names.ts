import {sha256} from '../sha256.js'

/** What a file system takes as one name, less what is put behind it; and as a whole path, less the folder's own. */
const longestName = 200
const longestPath = 2000

/**
 * Where below a folder the file of a document stands: its path as shown, each name kept, with the format's ending behind
 * it (`2014/a.txt` and `2014/a.md` are two documents). A path can never lead out: what a system takes for a way up, for
 * the root or for the end of a name is written as `%2E%2E` or its like, and a second document of one name gets a number.
 * Names that no system takes are cut and told apart by a hash, and a folder is never named like a file.
 */
export function createFolderNames(ending: string): (path: string) => string {
  const taken = new Set<string>()
  /** By a name without its ending, the number that its next copy may have. */
  const copies = new Map<string, number>()
  return path => {
    const names = path
      .split('/')
      .filter(name => name !== '' && name !== '.')
      .map(name => shortened(name === '..' ? '%2E%2E' : name.replaceAll('\0', '%00').replaceAll('\\', '%5C')))
    const folders = names
      .slice(0, -1)
      .map(name => (name.endsWith(`.${ending}`) ? `${name.slice(0, -ending.length - 1)}%2E${ending}` : name))
    const whole = [...folders, names.at(-1) ?? 'unnamed'].join('/')
    const base = Buffer.byteLength(whole) > longestPath ? `too-long/${sha256(whole).slice(0, 32)}` : whole
    let name = `${base}.${ending}`
    for (let copy = copies.get(base) ?? 2; taken.has(name); copy++) {
      copies.set(base, copy + 1)
      name = `${base}-${copy}.${ending}`
    }
    taken.add(name)
    return name
  }
}

/** A name cut to what a system takes, with the beginning of its hash. */
function shortened(name: string): string {
  if (Buffer.byteLength(name) <= longestName) return name
  let length = 0
  let bytes = 0
  for (const character of name) {
    bytes += Buffer.byteLength(character)
    if (bytes > longestName) break
    length += character.length
  }
  return `${name.slice(0, length)}~${sha256(name).slice(0, 8)}`
}

/** The folders above a name, outermost first. */
export function foldersOf(name: string): string[] {
  const folders: string[] = []
  for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) folders.push(name.slice(0, at))
  return folders
}
