import {readdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {makeFolders} from '../src/cli/outputs/make-folders.js'
import {fault, folder} from './cli-world.js'

test('makes a folder and those above it, and gives the first', () => {
  const root = folder()
  expect(makeFolders(`${root}/a/b`)).toBe(`${root}/a`)
  expect(makeFolders(`${root}/a/b`)).toBeUndefined()
  expect(readdirSync(root, {recursive: true}).sort()).toEqual(['a', 'a/b'])
})

test('throws what the file system says', () => {
  const root = folder()
  const readOnly = (path: string) => {
    throw fault(path === `${root}/a` ? 'EROFS' : 'ENOENT', -30)
  }
  expect(() => makeFolders(`${root}/a/b`, readOnly)).toThrow('EROFS')
  writeFileSync(`${root}/file`, '')
  symlinkSync('nowhere', `${root}/link`)
  for (const name of ['file', 'link']) expect(() => makeFolders(`${root}/${name}`)).toThrow('EEXIST')
  expect(() => makeFolders(`${root}/file/below`)).toThrow('ENOTDIR')
})

test('does not mind a folder that another program makes meanwhile', () => {
  const root = folder()
  const late = (path: string) => {
    makeFolders(path)
    throw fault('EEXIST', -17)
  }
  expect(makeFolders(`${root}/a/b`, late)).toBe(`${root}/a`)
})
