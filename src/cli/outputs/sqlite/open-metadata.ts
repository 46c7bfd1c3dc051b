import {existsSync, readFileSync} from 'node:fs'
import {basename, dirname, extname, join} from 'node:path'
import {datasetteMetadata, ours} from '../../../output/sqlite/datasette-metadata.js'
import {openOutput} from '../open-output.js'
import {OutputError} from '../output-error.js'

/** Opens the `metadata.json` beside a database, for Datasette. What somebody else wrote there, or changed, stays. */
export function openMetadata(database: string, isForced: boolean): {commit(): void; discard(): void} {
  const name = basename(database, extname(database))
  const file = join(dirname(database), `${name}.metadata.json`)
  const bytes = Buffer.from(`${datasetteMetadata(name)}\n`)
  if (existsSync(file) && !(isForced && isOurs(file))) return {commit() {}, discard() {}}
  const output = openOutput(file, isForced)
  try {
    for (let at = 0; at < bytes.length; ) at += output.sink(bytes, at, bytes.length - at)
  } catch (error) {
    output.discard()
    throw new OutputError(output.name, error)
  }
  return output
}

function isOurs(file: string): boolean {
  try {
    return readFileSync(file, 'utf8').includes(JSON.stringify(ours))
  } catch {
    return false // what cannot be read as a file was not written by us
  }
}
