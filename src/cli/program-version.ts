import {readFileSync} from 'node:fs'

/** The version that package.json gives this program. */
export function programVersion(): string {
  const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return version
}
