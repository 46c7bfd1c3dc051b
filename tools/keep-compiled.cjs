'use strict'

/*
 * Runs the command and keeps what V8 compiled of each chunk meanwhile, functions that are compiled when they are first
 * called included, unless an earlier run has kept it. Says nothing; the build runs it.
 *
 * V8 marks what got hot meanwhile and compiles it at once for the processor in the next run, which one document does not
 * repay; and it throws away what was not called for a while. It is kept from both.
 */

const {existsSync, mkdirSync, writeFileSync} = require('node:fs')
const {join} = require('node:path')
const {setFlagsFromString} = require('node:v8')
const {Script} = require('node:vm')
const {chunks, folderOfCompiled, requireChunks} = require('../bin/decisions.js')

setFlagsFromString('--no-sparkplug')
setFlagsFromString('--no-flush-bytecode')

const compiled = folderOfCompiled(chunks)
const scripts = new Map()
const {start} = requireChunks(chunks, (name, source) => {
  const script = new Script(source, {filename: join(chunks, name)})
  scripts.set(join(compiled, name), script)
  return script
})

process.on('exit', () => {
  // What is kept is taken back only under the flags that it was made with.
  setFlagsFromString('--sparkplug')
  setFlagsFromString('--flush-bytecode')
  mkdirSync(compiled, {recursive: true})
  for (const [file, script] of scripts) if (!existsSync(file)) writeFileSync(file, script.createCachedData())
})
start()
