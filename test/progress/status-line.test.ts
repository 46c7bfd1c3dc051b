import {expect, test} from 'vitest'
import {createStatusLine} from '../../src/cli/progress/status-line.js'
import type {Sink} from '../../src/cli/streams.js'
import {fault} from '../cli-world.js'

const gathering = () => {
  const written: string[] = []
  const sink: Sink = (bytes, start, length) => {
    written.push(Buffer.from(bytes.subarray(start, start + length)).toString('utf8'))
    return length
  }
  return {written, sink}
}

test('is rewritten in place, where its words changed, and erased once', () => {
  const {written, sink} = gathering()
  const line = createStatusLine(sink, () => 80)
  line.hide()
  for (const words of ['one', 'one', 'two']) line.show(words)
  line.hide()
  line.hide()
  expect(written).toEqual(['\r\u001b[Kone', '\r\u001b[Ktwo', '\r\u001b[K'])
})

test.each([
  [10, 'ninecolum'],
  [undefined, 'ninecolumns'],
  [0, 'ninecolumns'],
])('keeps the last of %j columns free', (columns, expected) => {
  const {written, sink} = gathering()
  createStatusLine(sink, () => columns).show('ninecolumns')
  expect(written).toEqual([`\r\u001b[K${expected}`])
})

test('a terminal that is gone disturbs nobody', () => {
  const line = createStatusLine(
    () => {
      throw fault('EIO', -5)
    },
    () => 80,
  )
  expect(() => {
    line.show('one')
    line.hide()
  }).not.toThrow()
})
