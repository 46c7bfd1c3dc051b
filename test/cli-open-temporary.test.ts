import {mkdirSync, readdirSync, readFileSync, writeFileSync, writeSync} from 'node:fs'
import {expect, test} from 'vitest'
import {openTemporary} from '../src/cli/outputs/open-temporary.js'
import {openTogether} from '../src/cli/outputs/open-together.js'
import {folder} from './cli-world.js'

test('a name that a killed run left is passed over, and what it left stays', () => {
  const root = folder()
  const first = openTemporary(`${root}/records`)
  first.discard()
  const number = Number(/-(\d+)\.tmp$/.exec(first.path)?.[1])
  const left = `${root}/.decisions-${process.pid}-${number + 1}.tmp`
  writeFileSync(left, 'left')
  const second = openTemporary(`${root}/records`)
  writeSync(second.fd, 'new')
  second.replace(null)
  expect(readFileSync(`${root}/records`, 'utf8')).toBe('new')
  expect(readFileSync(left, 'utf8')).toBe('left')
  expect(readdirSync(root)).toHaveLength(2)
})

test('the same for a folder, which then appears whole', () => {
  const root = folder()
  const first = openTemporary(`${root}/records`)
  first.discard()
  const left = `${root}/.decisions-${process.pid}-${Number(/-(\d+)\.tmp$/.exec(first.path)?.[1]) + 1}.tmp`
  mkdirSync(left)
  const together = openTogether(`${root}/package`, ['a.csv'], false)
  for (const output of together.outputs) output.sink(Buffer.from('new'), 0, 3)
  together.commit()
  expect(readFileSync(`${root}/package/a.csv`, 'utf8')).toBe('new')
  expect(readdirSync(root).sort()).toEqual([left.slice(root.length + 1), 'package'])
})
