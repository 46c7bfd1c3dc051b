#!/usr/bin/env node
'use strict'

// Node 22 keeps what it compiled for the next run; Node 20 cannot, and need not load what it would ask.
if (Number.parseInt(process.versions.node, 10) >= 22) require('node:module').enableCompileCache?.()
require('../dist/cli/main.cjs').start()
