import {join} from 'node:path'
import {build} from 'esbuild'
import {expect, it} from 'vitest'

it('the library bundles for the browser, without anything of Node', async () => {
  const result = await build({
    entryPoints: [join(import.meta.dirname, '..', 'dist', 'index.js')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'proformas',
    platform: 'browser',
    conditions: ['worker'], // without the DOM, as in a web worker
    logLevel: 'silent',
  })
  const [bundle] = result.outputFiles
  const {parse} = new Function(`${bundle?.text}; return proformas`)() as typeof import('../src/index.js') // the bundle is the library
  const text =
    'Title of Item/Report\nThe Lake\nRecord of the Decision\nRESOLVED that it be noted.\nDate of Publication: 9 May 2014\n'
  const {records} = parse('a.txt', new TextEncoder().encode(text))
  expect(records[0]?.title).toBe('The Lake')
  expect(records[0]?.source.sha256).toMatch(/^[0-9a-f]{64}$/)
})
