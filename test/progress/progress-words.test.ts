import {expect, test} from 'vitest'
import {progressWords} from '../../src/cli/progress/progress-words.js'

const second = 1000

test.each([
  [1, null, 2 * second, '1 file, 0.5 a second'],
  [1200, null, 2 * second, '1,200 files, 600 a second'],
  [1200, 50_000, 2 * second, '1,200 of 50,000 files, 600 a second, 1 min 22 s left'],
  [10, 10, second, '10 of 10 files, 10 a second, 0 s left'],
  [3, 4000, 1.5 * second, '3 of 4,000 files, 2.0 a second, 33 min 19 s left'],
  [1, 20_000, second, '1 of 20,000 files, 1.0 a second, 5 h 33 min left'],
  [11, 10, second, '11 files, 11 a second'],
  [0, 5, 0, '0 of 5 files, 0.0 a second'],
])('%i of %j after %i ms: %s', (done, total, elapsed, expected) => {
  expect(progressWords({done, total, elapsed, noun: 'file'}, 80)).toBe(expected)
})

test.each([
  [60, '1,200 of 50,000 files, 600 a second, 1 min 22 s left'],
  [51, '1,200 of 50,000 files, 600 a second'],
  [30, '1,200 of 50,000 files'],
  [5, '1,200 of 50,000 files'],
])('what does not fit into %i columns is left out', (width, expected) => {
  expect(progressWords({done: 1200, total: 50_000, elapsed: 2 * second, noun: 'file'}, width)).toBe(expected)
})
