import {expect, test} from 'vitest'
import {createProgress} from '../../src/cli/progress/create-progress.js'

const lineOf = (shown: string[]) => ({show: (words: string) => shown.push(words), hide() {}, width: () => 79})

/** A clock that a look moves on by a millisecond. */
const ticking = () => {
  let now = 0
  return () => now++
}

function* files(count: number, met: {count: number}) {
  for (let at = 0; at < count; at++) {
    met.count++
    yield {kind: 'file'}
  }
}

test('what there is to do is counted a little each time, and told once it is known', () => {
  const shown: string[] = []
  const met = {count: 0}
  const progress = createProgress(lineOf(shown), files(1250, met), ticking())
  const counts = [1000, 1200, 1400].map((elapsed, at) => {
    progress.show(10 + at, elapsed)
    return met.count
  })
  expect(counts).toEqual([500, 1000, 1250])
  expect(shown).toEqual([
    '10 files, 10 a second',
    '11 files, 9.2 a second',
    '12 of 1,250 files, 8.6 a second, 2 min 25 s left',
  ])
})

test('figures rest for a fifth of a second, and the line is shown all the same', () => {
  const shown: string[] = []
  const progress = createProgress(lineOf(shown), null)
  for (const elapsed of [1000, 1050, 1199, 1200]) progress.show(elapsed, elapsed)
  expect(shown).toEqual([
    '1,000 documents, 1,000 a second',
    '1,000 documents, 1,000 a second',
    '1,000 documents, 1,000 a second',
    '1,200 documents, 1,000 a second',
  ])
})

test('only documents are counted', () => {
  const shown: string[] = []
  const met = [{kind: 'file'}, {kind: 'said'}, {kind: 'ignored'}, {kind: 'stdin'}]
  createProgress(lineOf(shown), met[Symbol.iterator]()).show(1, 1000)
  expect(shown).toEqual(['1 of 2 files, 1.0 a second, 1 s left'])
})
