#!/usr/bin/env node

// Node 22 keeps what it compiled for the next run; Node 20 cannot, and need not load what it would ask.
if (Number.parseInt(process.versions.node, 10) >= 22) (await import('node:module')).enableCompileCache?.()
const {start} = await import('../dist/cli/main.js')
await start()
