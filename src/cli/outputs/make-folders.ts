import {existsSync, mkdirSync, statSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {faultCode} from '../fault-words.js'

/**
 * Makes a folder and those above it, one after the other: Node's own way never ends below `/proc`, and says of a folder
 * that may not be made that it is not there. Gives the first that was made, or undefined where all were there.
 *
 * @throws what the file system says.
 */
export function makeFolders(path: string, make: (folder: string) => unknown = mkdirSync): string | undefined {
  const absent: string[] = []
  for (let at = resolve(path); !existsSync(at) && dirname(at) !== at; at = dirname(at)) absent.unshift(at)
  for (const folder of absent.length > 0 ? absent : [resolve(path)]) {
    try {
      make(folder)
    } catch (error) {
      // Another program may have made it just now.
      if (faultCode(error) !== 'EEXIST' || !isFolder(folder)) throw error
    }
  }
  return absent[0]
}

const isFolder = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
