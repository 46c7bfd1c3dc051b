#!/usr/bin/env node
'use strict'

/*
 * Starts the command with what the build kept of compiled code. All in one file, since to find and load one more takes
 * Node.js as long as the command takes to read its arguments.
 */

const {existsSync, readFileSync} = require('node:fs')
const {join} = require('node:path')
const {Script} = require('node:vm')

const chunks = join(__dirname, '../dist/cli')
const first = 'start.cjs'

/** Where the build kept what V8 compiled; V8 takes it back only in the very version and machine that made it. */
const folderOfCompiled = folder =>
  join(folder, 'compiled', `node-${process.version}-${process.platform}-${process.arch}`)

/**
 * The exports of the first chunk, loaded as `require` does but compiled with what the build kept, or null where it kept
 * nothing for this Node.js. Compiling took a third of a run over one document.
 */
function loadCompiled(folder) {
  const compiled = folderOfCompiled(folder)
  if (!existsSync(compiled)) return null
  return requireChunks(
    folder,
    (name, source) => new Script(source, {filename: `${folder}/${name}`, cachedData: bytesOf(`${compiled}/${name}`)}),
  )
}

function bytesOf(file) {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/**
 * The exports of the first chunk and, as they are asked for, of the others; `compile` is given a name and a
 * function's source.
 */
function requireChunks(folder, compile) {
  const loaded = new Map()
  const requireHere = id => (id.startsWith('./') ? load(id.slice(2)) : require(id))
  const load = name => {
    const known = loaded.get(name)
    if (known) return known.exports
    const chunk = {exports: {}}
    loaded.set(name, chunk)
    const path = `${folder}/${name}`
    compile(name, sourceOf(path)).runInThisContext()(chunk.exports, requireHere, chunk, path, folder)
    return chunk.exports
  }
  return load(first)
}

/** A chunk as the function that `require` makes of it. Chunks are in ASCII, which is read fastest as Latin-1. */
const sourceOf = path =>
  `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'latin1')}\n})`

/** What Node 22 keeps for the next run itself is less, but it is there for whoever did not build this. */
function loadAnew(folder) {
  if (Number.parseInt(process.versions.node, 10) >= 22) require('node:module').enableCompileCache?.()
  const start = join(folder, first)
  try {
    return require(start)
  } catch (error) {
    if (existsSync(start)) throw error
    process.stderr.write('error: the command is not built: run `npm run build` first\n')
    process.exit(2)
  }
}

// Run, not loaded by the build or a test.
if (require.main === module) (loadCompiled(chunks) ?? loadAnew(chunks)).start()

module.exports = {chunks, folderOfCompiled, loadCompiled, requireChunks, sourceOf}
