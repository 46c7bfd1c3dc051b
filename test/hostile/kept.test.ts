import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {expect, test} from 'vitest'
import {parse} from '../../src/index.js'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const held = () => {
  collect()
  return process.memoryUsage().heapUsed
}

/** 200 KB around lines that are remembered: a heading, a closing line, and a link of its own. */
const document = (at: number): Buffer =>
  Buffer.from(
    [
      'Title of Item/Report',
      'Lamps',
      'Record of the Decision',
      `A [link ${at}](x) to a report.`,
      'Members were told. '.repeat(10_000),
      'RESOLVED that it be noted.',
      `Date of Publication: ${1 + (at % 28)} March 2014`,
    ].join('\n'),
  )

test('a line that is remembered does not keep its document in memory', () => {
  for (let at = 0; at < 20; at++) parse('a.md', document(at))
  const before = held()
  for (let at = 20; at < 170; at++) parse('a.md', document(at))
  expect((held() - before) / 2 ** 20).toBeLessThan(10)
})
