import {expect, test} from 'vitest'
import {leftOverMark} from '../../src/text/left-over-marks.js'

test.each([
  ['Proper Officer ____________ 19 December 2016', -1],
  ['Proper Officer ______________', -1],
  ['Signed:__________ Date:________', -1],
  ['_____', -1],
  ['The 5* Hotel at Wren Street', -1],
  ['a sum of £5*', -1],
  ['5 * 3 and snake_case', -1],
  ['To keep the **lake open', 0],
  ['5* and *so', 1],
  ['the 5** Hotel', 0],
  ['** so it is **', 0],
  ['so __it is', 0],
  ['so *it is', 3],
  ['so it_ is', 5],
  ['[the plan][1] of 5*', 9],
])('in %s the mark left over stands at %i', (raw, at) => {
  const found = leftOverMark(raw, 0, raw.length)
  expect(found).toBe(at)
})
