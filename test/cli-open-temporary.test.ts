import {readdirSync, readFileSync, writeFileSync, writeSync} from 'node:fs'
import {expect, test} from 'vitest'
import {openTemporary} from '../src/cli/outputs/open-temporary.js'
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
