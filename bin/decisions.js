#!/usr/bin/env node
'use strict'

const {join} = require('node:path')

const command = join(__dirname, '../dist/cli/main.cjs')

// Node 22 keeps what it compiled for the next run; for Node 20 the build does.
const keepsCompiled = Number.parseInt(process.versions.node, 10) >= 22
if (keepsCompiled) require('node:module').enableCompileCache?.()
const {start} = (!keepsCompiled && require('./load-chunks.js').loadCompiled(command)) || require(command)
start()
