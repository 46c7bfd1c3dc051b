import type {mkdirSync} from 'node:fs'
import {readdirSync} from 'node:fs'
import {expect, test} from 'vitest'
import {makeFolders} from '../src/cli/outputs/make-folders.js'
import {fault, folder} from './cli-world.js'

test('makes a folder and those above it, and gives the first', () => {
  const root = folder()
  expect(makeFolders(`${root}/a/b`)).toBe(`${root}/a`)
  expect(makeFolders(`${root}/a/b`)).toBeUndefined()
  expect(readdirSync(root, {recursive: true}).sort()).toEqual(['a', 'a/b'])
})

test('throws what the file system says of a folder that is read-only, where Node says that it is not there', () => {
  const root = folder()
  const readOnly = ((path: string, options?: object) => {
    if (options) throw fault('ENOENT', -2)
    expect(path).toBe(`${root}/a`)
    throw fault('EROFS', -30)
  }) as typeof mkdirSync // it is called in no other way
  expect(() => makeFolders(`${root}/a/b`, readOnly)).toThrow('EROFS')
})
