import {expect, it} from 'vitest'
import {isNextRow} from '../../src/fields/rows.js'
import {plainPrint} from '../../src/text/print.js'

const printed = (text: string) => plainPrint(text, 0)

it.each([
  [[], 'Councillor Heron.', true],
  [['Councillor Heron;'], 'Councillor Plover; and', true],
  [['Councillor Heron;', 'Councillor Plover; and'], 'Councillor Teal.', true],
  [['Councillor Heron,'], 'Councillor Plover.', true],
  [['2.1 in March and'], '2.2 in June.', true],
  [['in March, or'], 'in June.', true],
  [['Councillor Heron', 'Councillor Plover'], 'The Chair closed the discussion.', false],
  [['Councillor Heron;', 'Councillor Teal.'], 'The Chair closed the discussion.', false],
  [['Councillor Heron;', 'Councillor Teal.'], 'The Chair', false],
  [['Councillor Heron.', 'Councillor Teal.'], 'Councillor Plover.', true],
  [['Oxby School - Mrs Heron'], 'Larkfield School - Mr Teal.', true],
  [['Oxby School - Mrs Heron'], 'The Chair closed the discussion.', false],
  [['Oxby School - Mrs Heron'], 'Mr Teal - who had served long - was thanked.', false],
  [['Oxby School - Mrs Heron'], 'A vacancy - at Oxby School - was open.', false],
  [['Councillor Holland'], 'The Chair closed the discussion.', false],
])('below %j, whether %j is a row too: %s', (rows, text, isRow) => {
  expect(isNextRow(rows.map(printed), printed(text))).toBe(isRow)
})
