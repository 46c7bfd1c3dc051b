import {existsSync, mkdirSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {faultCode} from '../fault-words.js'

/**
 * Makes a folder and those above it. Gives the first that was made, or undefined where all were there.
 *
 * @throws what the file system says: of a folder that it may not make, Node itself says that it is not there.
 */
export function makeFolders(path: string, make: typeof mkdirSync = mkdirSync): string | undefined {
  try {
    return make(path, {recursive: true})
  } catch (error) {
    if (faultCode(error) === 'ENOENT') make(firstAbsent(resolve(path)))
    throw error
  }
}

/** The outermost folder of a path that is not there. */
function firstAbsent(path: string): string {
  const above = dirname(path)
  return above === path || existsSync(above) ? path : firstAbsent(above)
}
