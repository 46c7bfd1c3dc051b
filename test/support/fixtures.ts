import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

export const fixturesFolder = join(import.meta.dirname, '..', '..', 'fixtures')

/** A folder `fixtures/<kind>/<what it proves>` with its document. */
export type Fixture = {kind: string; name: string; folder: string; file: string; bytes: Uint8Array}

export function fixturesOf(kind: string): Fixture[] {
  const parent = join(fixturesFolder, kind)
  return readdirSync(parent, {withFileTypes: true})
    .filter(entry => entry.isDirectory())
    .map(({name}) => {
      const folder = join(parent, name)
      const file = readdirSync(folder).find(entry => entry.startsWith('input.'))
      if (!file) throw new Error(`${folder} holds no input.* file`)
      return {kind, name, folder, file, bytes: readFileSync(join(folder, file))}
    })
}
