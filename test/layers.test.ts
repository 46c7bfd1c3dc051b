import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, posix, relative, sep} from 'node:path'
import {expect, it} from 'vitest'

const src = join(import.meta.dirname, '..', 'src')
/** Left to right: a file imports from its own layer or from one further left. */
const layers = [
  'messages',
  'source',
  'text',
  'authorities',
  'formats',
  'fields',
  'record',
  'rules',
  'parsed',
  'parse',
  'check',
  'output',
  'parsed-with-file',
  'index',
  'cli',
]

const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.ts'))
  .map(name => name.split(sep).join('/'))
const layerOf = (file: string) => layers.indexOf((file.split('/')[0] ?? '').replace(/\.ts$/, ''))
const importsOf = (file: string) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path]) =>
    posix.normalize(posix.join(posix.dirname(file), (path ?? '').replace(/\.js$/, '.ts'))),
  )

it('imports point to the left', () => {
  const wrong = files.flatMap(file =>
    importsOf(file)
      .filter(target => layerOf(target) > layerOf(file))
      .map(target => `${file} imports ${target}`),
  )
  expect(wrong).toEqual([])
  expect(files.filter(file => layerOf(file) < 0)).toEqual([])
})

it('formats do not import each other', () => {
  const folder = (file: string) => /^formats\/([^/]+)\//.exec(file)?.[1]
  const wrong = files.flatMap(file =>
    importsOf(file).filter(target => folder(file) && folder(target) && folder(file) !== folder(target)),
  )
  expect(wrong).toEqual([])
})

it('only the command line touches the process, the file system and colours', () => {
  const outside = files.filter(file => !file.startsWith('cli/') && file !== 'source/sha256-node.ts')
  const wrong = outside.filter(file =>
    /from '(?:node:|commander)|\bprocess\.|\bconsole\./.test(readFileSync(join(src, file), 'utf8')),
  )
  expect(wrong).toEqual([])
})

it('keeps every file under 200 lines', () => {
  const long = files.filter(file => readFileSync(join(src, file), 'utf8').split('\n').length > 201)
  expect(long.map(file => relative(dirname(src), join(src, file)))).toEqual([])
})
