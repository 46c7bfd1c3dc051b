'use strict'

const {readFileSync, readdirSync} = require('node:fs')
const {dirname, join} = require('node:path')
const {Script} = require('node:vm')

/** Where the build kept what V8 compiled; V8 takes it back only in the very version and machine that made it. */
const folderOfCompiled = chunks =>
  join(chunks, 'compiled', `node-${process.version}-${process.platform}-${process.arch}`)

/**
 * The exports of a chunk, loaded as `require` does but compiled with what the build kept, or null where it kept nothing
 * for this Node.js. Compiling took a third of a run over one document.
 */
function loadCompiled(file) {
  const compiled = folderOfCompiled(dirname(file))
  let kept
  try {
    kept = new Set(readdirSync(compiled))
  } catch {
    return null
  }
  return requireChunk(
    file,
    (name, source) =>
      new Script(source, {
        filename: join(dirname(file), name),
        cachedData: kept.has(name) ? readFileSync(join(compiled, name)) : undefined,
      }),
  )
}

/** The exports of a chunk and, as they are asked for, of those beside it; `compile` is given a name and a function's source. */
function requireChunk(file, compile) {
  const folder = dirname(file)
  const loaded = new Map()
  const requireHere = id => (id.startsWith('./') ? load(id.slice(2)) : require(id))
  const load = name => {
    const known = loaded.get(name)
    if (known) return known.exports
    const chunk = {exports: {}}
    loaded.set(name, chunk)
    const path = join(folder, name)
    const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'utf8')}\n})`
    compile(name, source).runInThisContext()(chunk.exports, requireHere, chunk, path, folder)
    return chunk.exports
  }
  return load(file.slice(folder.length + 1))
}

module.exports = {folderOfCompiled, loadCompiled, requireChunk}
