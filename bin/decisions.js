#!/usr/bin/env node
import module from 'node:module'

// Node 22 keeps what it compiled for the next run; Node 20 cannot.
module.enableCompileCache?.()
const {start} = await import('../dist/cli/main.js')
await start()
