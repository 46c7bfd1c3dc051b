#!/usr/bin/env node
'use strict'

const {join} = require('node:path')
const {loadCompiled} = require('./load-chunks.js')

const command = join(__dirname, '../dist/cli/main.cjs')

/** What Node 22 keeps for the next run itself is less, but it is there for whoever did not build this. */
function loadAnew() {
  if (Number.parseInt(process.versions.node, 10) >= 22) require('node:module').enableCompileCache?.()
  return require(command)
}

;(loadCompiled(command) ?? loadAnew()).start()
