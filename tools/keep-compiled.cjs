'use strict'

/*
 * Runs the command and keeps what V8 compiled of each chunk meanwhile, functions that are compiled when they are first
 * called included, unless an earlier run has kept it. Says nothing; the build runs it.
 */

const {existsSync, mkdirSync, writeFileSync} = require('node:fs')
const {join} = require('node:path')
const {Script} = require('node:vm')
const {chunks, folderOfCompiled, requireChunks} = require('../bin/decisions.js')

const compiled = folderOfCompiled(chunks)
const scripts = new Map()
const {start} = requireChunks(chunks, (name, source) => {
  const script = new Script(source, {filename: join(chunks, name)})
  scripts.set(join(compiled, name), script)
  return script
})

process.on('exit', () => {
  mkdirSync(compiled, {recursive: true})
  for (const [file, script] of scripts) if (!existsSync(file)) writeFileSync(file, script.createCachedData())
})
start()
