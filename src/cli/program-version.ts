import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** The version that package.json gives this program. */
export function programVersion(): string {
  const {version} = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  return version
}
