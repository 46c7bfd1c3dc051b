import {expect, it} from 'vitest'
import {commonFurniture} from '../../src/formats/furniture.js'
import {formats} from '../../src/formats/index.js'
import {furnitureOf} from '../../src/formats/printed-furniture.js'
import {fixturesOf} from '../support/fixtures.js'

it('what a line begins with turns no furniture away', () => {
  const all = [...formats.flatMap(format => format.furniture), ...commonFurniture]
  const fixtures = ['numbered', 'web', 'refused'].flatMap(kind => fixturesOf(kind))
  const lines = new Set(fixtures.flatMap(({bytes}) => new TextDecoder().decode(bytes).split(/\s*\n\s*/)))
  const met = new Set()
  for (const line of lines) {
    const printed = all.filter(({pattern}) => pattern.test(line))
    expect(furnitureOf(line).map(({furniture}) => furniture)).toEqual(printed)
    for (const furniture of printed) met.add(furniture)
  }
  expect(met.size).toBe(all.length)
})
