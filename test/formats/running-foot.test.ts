import {expect, it} from 'vitest'
import {stocktonOnTees} from '../../src/authorities/stockton-on-tees.js'
import {isRunningFoot} from '../../src/formats/running-foot.js'

const header = new Set(['Cabinet Meeting 12 March 2015', 'CABINET DECISION'])

it.each([
  ['3 Cabinet', true],
  ['3 - Cabinet', true],
  ['Page 3 Cabinet', true],
  ['Cabinet 3', true],
  ['Cabinet Page 3', true],
  ['Cabinet 12 March 2015 - 3', true],
  ['Cabinet, 12 March 2015, 3', true],
  ['Cabinet - 12/03/2015 - Page 3', true],
  ['3 Cabinet, Thursday 12th March 2015', true],
  ['Cabinet Meeting 12 March 2015 4', true],
  ['12 | CABINET DECISION', true],
  ['Stockton-on-Tees Borough Council 3', true],
  ['Cabinet', false],
  ['Cabinet 12 March 2015', false],
  ['Cabinet 2015', false],
  ['Cabinet Member 3', false],
  ['Cabinet 12 March 2015 minute 3', false],
  ['Cabinet3', false],
  ['3. Cabinet', false],
  ['3 Cabinet Members', false],
  ['Option 3', false],
  ['3', false],
])('%j runs at the foot of a page: %j', (text, isFoot) => {
  expect(isRunningFoot(text, header, stocktonOnTees)).toBe(isFoot)
})
