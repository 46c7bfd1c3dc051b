/**
 * The least that any program in Node.js has to do with an archive: walk, read, decode, and write a line of JSON a file.
 *
 *     node test/bench/floor.mjs FOLDER > lines.ndjson
 */
import {readdirSync, readFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'

const batch = Buffer.allocUnsafe(64 * 1024)
let filled = 0

function* walk(folder) {
  const entries = readdirSync(folder, {withFileTypes: true}).sort((one, other) => (one.name < other.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path)
    else yield path
  }
}

/** Into the batch; a line that is longer than the batch goes out by itself. */
function write(line) {
  const most = line.length * 3
  if (most > batch.length - filled) flush()
  if (most > batch.length) writeAll(Buffer.from(line))
  else filled += batch.write(line, filled)
}

function flush() {
  writeAll(batch.subarray(0, filled))
  filled = 0
}

function writeAll(bytes) {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at)
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error
    }
  }
}

for (const path of walk(process.argv[2])) {
  const text = readFileSync(path).toString('utf8')
  write(`${JSON.stringify({path, text})}\n`)
}
flush()
