import {execFile, execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {build as buildPage} from 'esbuild'
import {build} from 'rolldown'

/*
 * dist/ from src/: the library file by file, so that a bundler takes only what it needs; the command as minified chunks,
 * so that a run loads only what it uses; the schemas and the manual page as files.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
rmSync('dist', {recursive: true, force: true})

/** The library, which takes as long as all the rest: the compiler runs beside it. */
const library = promisify(execFile)(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'])
library.catch(() => {}) // told when it is waited for

/**
 * Parts of Node that dependencies ask for and that take their time. Importing `process` as a module makes every one of
 * its streams; commander could run other programs, which this one never does; the hashes of noble need no random bytes.
 */
const instead = {
  process: 'module.exports = globalThis.process',
  child_process: 'module.exports = {}',
  '@noble/hashes/crypto': 'exports.crypto = undefined',
}
const quickStart = {
  name: 'quick-start',
  resolveId(source) {
    const name = source.replace(/^node:/, '')
    return Object.hasOwn(instead, name) ? `\0${name}.cjs` : null
  },
  load: id => (id.startsWith('\0') ? (instead[id.slice(1, -4)] ?? null) : null),
}

/** Text beyond ASCII is spelled out, so that Node.js holds a chunk in a byte a character instead of two. */
const inAscii = {
  name: 'in-ascii',
  generateBundle(_, chunks) {
    for (const chunk of Object.values(chunks)) {
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    }
  },
}

/**
 * CommonJS, for Node.js starts without its loader of ES modules then, which takes it a fifth longer; and what a chunk asks
 * of Node is not made a module first, which would call every getter of `fs` and load its streams.
 * Each file that is loaded costs more than many lines in it: what answers `--version` is one chunk, with it what reads
 * documents is one more, and what a run may need besides comes in chunks of its own.
 */
const groups = [
  {name: 'start', test: /src\/cli\/main\.ts$/, priority: 2},
  {name: 'core', test: /src\/cli\/(?:program|process-streams|parse-archive)\.ts$/, priority: 1},
]

const {output} = await build({
  input: {main: 'src/cli/main.ts', 'parse-thread': 'src/cli/threads/parse-thread.ts'},
  platform: 'node',
  // SQLite reads its WebAssembly from beside itself.
  external: /^node:(?!process$|child_process$)|^node-sqlite3-wasm$/,
  // package.json names the file that the compiler makes, which may not be there yet.
  resolve: {mainFields: ['module', 'main'], alias: {'#sha256': join(root, 'src/source/sha256-node.ts')}},
  transform: {target: 'node20.19'},
  plugins: [quickStart, inAscii],
  logLevel: 'warn',
  output: {
    dir: 'dist/cli',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    minify: true,
    // `bin/decisions.js` loads the one and calls what it exports as `start`.
    chunkFileNames: ({name}) => (name === 'start' ? 'start.cjs' : '[name]-[hash].cjs'),
    minifyInternalExports: false,
    codeSplitting: {groups},
    // `import()` of a part of Node would load its loader of ES modules.
    dynamicImportInCjs: false,
  },
})
const bundled = output.flatMap(({modules = {}}) => Object.keys(modules).filter(id => modules[id].renderedLength > 0))
writeFileSync('dist/cli/THIRD-PARTY.txt', licences(bundled))

/** What V8 compiles in usual runs, kept for the next ones. The first run that loads a chunk counts. */
const usual = [
  ['parse', 'fixtures/archive'],
  ['parse', 'fixtures/numbered/escapes-entities-and-links'],
  ['check', '--fail-on', 'never', 'fixtures/uploads'],
  ['inspect', 'fixtures/uploads/marl-road-hedges.md'],
]
for (const args of usual)
  execFileSync(process.execPath, ['tools/keep-compiled.cjs', ...args], {stdio: ['pipe', 'ignore', 'ignore']})

/** The page of `decisions report` carries its script and its style; both are files here, read when a page is made. */
await buildPage({
  entryPoints: [
    {in: 'src/output/report/browser/main.ts', out: 'page'},
    {in: 'src/output/report/browser/page.css', out: 'page'},
  ],
  outdir: 'dist/report',
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2023',
  charset: 'utf8',
  logLevel: 'warning',
})

try {
  await library
} catch ({stdout, message}) {
  console.error(stdout || message)
  process.exit(1)
}

const {jsonSchema} = await import('../dist/record/schema.js')
writeFileSync('dist/schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`)
const {context} = await import('../dist/output/jsonld/context.js')
writeFileSync('dist/context.jsonld', `${JSON.stringify({'@context': context}, null, 2)}\n`)
writeFileSync('dist/config.schema.json', execFileSync(process.execPath, ['bin/decisions.js', 'config', '--schema']))
writeFileSync('dist/decisions.1', execFileSync(process.execPath, ['bin/decisions.js', 'man']))

/** The licence of every package that the chunks hold, as those licences ask. */
function licences(inputs) {
  const packages = new Set(inputs.flatMap(input => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []))
  return [...packages]
    .sort()
    .map(folder => {
      const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
      const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : ''
      return `${name} ${version} (${license})\n\n${text}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}
