import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

/*
 * dist/ from src/: the library file by file, so that a bundler takes only what it needs; the command as minified chunks,
 * so that a run loads only what it uses; the schemas as files.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
rmSync('dist', {recursive: true, force: true})
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {stdio: 'inherit'})

/** commander could run other programs; this one never does, and loading the means for it takes time. */
const noChildProcess = {
  name: 'no-child-process',
  setup(build) {
    build.onResolve({filter: /^(?:node:)?child_process$/}, () => ({path: 'child_process', namespace: 'nothing'}))
    build.onLoad({filter: /.*/, namespace: 'nothing'}, () => ({contents: 'module.exports = {}'}))
  },
}

/** commander is CommonJS and asks for parts of Node: the one chunk that asks gets what it asks with. */
const asking = "import{createRequire as nodeRequire}from'node:module';const require=nodeRequire(import.meta.url);"

const {metafile, outputFiles} = await build({
  entryPoints: ['src/cli/main.ts'],
  outdir: 'dist/cli',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  chunkNames: '[name]-[hash]',
  // It reads its WebAssembly from beside itself.
  external: ['node-sqlite3-wasm'],
  plugins: [noChildProcess],
  metafile: true,
  write: false,
  logLevel: 'warning',
})
mkdirSync('dist/cli', {recursive: true})
for (const {path, text} of outputFiles) writeFileSync(path, `${/typeof require\b/.test(text) ? asking : ''}${text}`)
writeFileSync('dist/cli/THIRD-PARTY.txt', licences(Object.keys(metafile.inputs)))

const {jsonSchema} = await import('../dist/record/schema.js')
writeFileSync('dist/schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`)
writeFileSync('dist/config.schema.json', execFileSync(process.execPath, ['bin/decisions.js', 'config', '--schema']))

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
