import {expect, it} from 'vitest'
import {json} from '../../src/output/reporters/json.js'
import {checked, finding, linesOf, runs} from './checked.js'

it('writes a finding a line, with its path', () => {
  expect(linesOf(json, [checked('a.txt', finding({id: null, endLine: 3, endColumn: 16}))])).toEqual([
    '{"path":"a.txt","id":null,"code":"date-missing","severity":"warning","message":"Unexpected `31st June`, expected a date","line":3,"column":7,"endLine":3,"endColumn":16}',
  ])
})

it.each(runs)('every line reads back as it was: %s', (_, run) => {
  const told = run.flatMap(({path, findings}) => findings.map(one => ({path, ...one})))
  expect(linesOf(json, run).map(line => JSON.parse(line))).toEqual(told)
})
