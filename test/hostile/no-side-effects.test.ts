import {mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'
import {expect, test} from 'vitest'
import {proforma} from '../cli-proforma.js'
import {bin, shell} from '../cli-spawn.js'
import {folder} from '../cli-world.js'

const src = join(import.meta.dirname, '..', '..', 'src')
const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.ts'))
  .map(name => ({
    name,
    tree: ts.createSourceFile(name, readFileSync(join(src, name), 'utf8'), ts.ScriptTarget.Latest, true),
  }))

function nodesOf(tree: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return nodes
}

/** What each file imports when it is needed. */
const laterImports = files.flatMap(({name, tree}) =>
  nodesOf(tree)
    .filter(ts.isCallExpression)
    .filter(({expression}) => expression.kind === ts.SyntaxKind.ImportKeyword)
    .map(call => ({file: name, from: call.arguments[0]?.getText().slice(1, -1) ?? '', names: ''})),
)

/** What each file imports, names included. */
const imports = files.flatMap(({name, tree}) =>
  nodesOf(tree)
    .filter(ts.isImportDeclaration)
    .map(({moduleSpecifier, importClause}) => ({
      file: name,
      from: moduleSpecifier.getText().slice(1, -1),
      names: importClause?.getText() ?? '',
    })),
)

/** Parts of Node that neither reach a network nor run anything. */
const harmless = new Set(
  ['buffer', 'crypto', 'fs', 'path', 'perf_hooks', 'stream', 'timers/promises', 'tty', 'util', 'zlib'].map(
    name => `node:${name}`,
  ),
)

test('the source imports no network, child process or virtual machine, and no worker but to parse', () => {
  const others = [...imports, ...laterImports].filter(({from}) => from.startsWith('node:') && !harmless.has(from))
  expect(others).toEqual([
    {file: 'cli/threads/parse-thread.ts', from: 'node:worker_threads', names: '{parentPort, workerData}'},
    {file: 'cli/threads/thread-pool.ts', from: 'node:worker_threads', names: '{Worker}'},
    // A pipe that is already open is read as a socket: nothing is connected.
    {file: 'cli/inputs/waiting-stream.ts', from: 'node:net', names: ''},
  ])
  expect(readFileSync(join(src, 'cli/inputs/waiting-stream.ts'), 'utf8')).not.toMatch(/\bconnect\b/)
})

test('the source calls no eval, Function, fetch or their like, and imports nothing by a computed name', () => {
  const forbidden = new Set(['eval', 'Function', 'fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'require'])
  const found = files.flatMap(({name, tree}) =>
    nodesOf(tree).flatMap(node => {
      const isName = ts.isIdentifier(node) && forbidden.has(node.text)
      const isComputed =
        ts.isCallExpression(node) &&
        node.expression.kind === ts.SyntaxKind.ImportKeyword &&
        !ts.isStringLiteral(node.arguments[0] as ts.Node) // a call of import has an argument
      return isName || isComputed ? [`${name}: ${node.getText()}`] : []
    }),
  )
  expect(found).toEqual([])
})

test('only outputs write files', () => {
  const writing = /write|append|mkdir|rename|copy|link|rm|unlink|truncate|chmod|chown|utimes/i
  const found = imports.filter(({from, names}) => from === 'node:fs' && writing.test(names)).map(({file}) => file)
  expect(found.sort()).toEqual([
    'cli/main.ts',
    'cli/outputs/append-output.ts',
    'cli/outputs/make-folders.ts',
    'cli/outputs/open-folder.ts',
    'cli/outputs/open-output.ts',
    'cli/outputs/open-temporary.ts',
    'cli/outputs/open-together.ts',
    'cli/outputs/sqlite/open-database.ts',
    'cli/process-streams.ts',
  ])
})

test('a run without a network and with nowhere to write gives the same', async () => {
  const root = folder({'in/a.txt': proforma('The *blue* lamps')})
  for (const name of ['home', 'tmp', 'work']) mkdirSync(`${root}/${name}`)
  const world = `cd ${root}/work && HOME=${root}/home TMPDIR=${root}/tmp`
  const {exitCode, records} = await shell(`${world} $decisions parse ../in`)
  expect({exitCode, count: records.length}).toEqual({exitCode: 0, count: 1})
  for (const name of ['home', 'tmp', 'work']) expect(readdirSync(`${root}/${name}`)).toEqual([])
  expect(readdirSync(`${root}/in`)).toEqual(['a.txt'])

  // Where a user may make a network namespace, the command runs in one that holds nothing.
  const alone = await shell(
    `${world} unshare -rn true 2> /dev/null || exit 77; unshare -rn ${process.execPath} ${bin} parse ../in`,
    {
      cwd: `${root}/work`,
    },
  )
  if (alone.exitCode !== 77) expect(alone.records).toEqual(records)
})
