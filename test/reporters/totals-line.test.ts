import {expect, it} from 'vitest'
import type {Totals} from '../../src/output/reporters/check-reporter.js'
import {totalsLine} from '../../src/output/reporters/totals-line.js'
import {totalsOf} from './checked.js'

const bySeverity = (error: number, warning: number, info: number): Pick<Totals, 'bySeverity'> => ({
  bySeverity: {error, warning, info},
})

it.each<[string, Partial<Totals>]>([
  ['no document was looked at', {}],
  ['no document was looked at; 2 ignored', {ignored: 2}],
  ['no document was looked at; 1 not found', {missing: 1}],
  ['nothing found in 1 document', {documents: 1}],
  ['nothing found in 2 documents; 1 ignored; 3 not found', {documents: 2, ignored: 1, missing: 3}],
  ['nothing found in 14 documents; 4 known to the baseline', {documents: 14, known: 4}],
  ['1 error in 1 of 1 document', {documents: 1, found: 1, ...bySeverity(1, 0, 0)}],
  ['1 warning in 1 of 14 documents', {documents: 14, found: 1, ...bySeverity(0, 1, 0)}],
  ['3 info in 2 of 14 documents', {documents: 14, found: 2, ...bySeverity(0, 0, 3)}],
  ['2 errors, 5 warnings and 1 info in 3 of 14 documents', {documents: 14, found: 3, ...bySeverity(2, 5, 1)}],
  [
    '2 errors and 5 warnings in 3 of 14 documents; 4 known to the baseline; 2 ignored',
    {documents: 14, found: 3, known: 4, ignored: 2, ...bySeverity(2, 5, 0)},
  ],
])('%s', (line, totals) => {
  expect(totalsLine(totalsOf([], totals))).toBe(line)
})
