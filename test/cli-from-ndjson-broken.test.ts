import {Readable} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {proforma} from './cli-proforma.js'
import {run} from './cli-world.js'

const good = `${JSON.stringify({path: 'good.txt', text: proforma('Lamps')})}\n`

test.each<[string, (text: string) => Buffer]>([
  ['little', text => Buffer.from(text, 'utf16le')],
  ['big', text => Buffer.from(text, 'utf16le').swap16()],
])('a file in UTF-16, %s endian, is told once, not by every line', async (_, bytesOf) => {
  const input = bytesOf(`\ufeff${good}${good}`)
  const {exitCode, said} = await run(['parse', '--from', 'ndjson'], {stdin: () => Readable.from([input])})
  expect({exitCode, said}).toEqual({
    exitCode: 1,
    said: [
      expect.stringMatching(/^-:1:1 error line-invalid Unexpected UTF-16, .*; the rest of the file was not read$/),
      '0 files read, 0 records, 1 refused, 0 warnings',
    ],
  })
})

describe('a broken line is told with its place, and the rest are read', () => {
  const noText = 'Unexpected line without `text` and `base64`'
  test.each<[string, string | Buffer, number, string]>([
    ['cut in a string', '{"path": "a", "te', 18, 'Unexpected end of the line'],
    ['cut between', '{"path": "é", "text":', 22, 'Unexpected end of the line'],
    ['no JSON', 'nope', 1, 'Unexpected `nope`, expected an object'],
    ['a comma too few', '{"path": "🙂" "text": "x"}', 14, 'Unexpected `"text": "x"}`'],
    ['two objects', '{"path":"a","text":"x"}{"path":"b","text":"x"}', 24, 'Unexpected `{"path":"b","text":"`'],
    ['a raw control character', '{"path": "a", "text": "a\tb"}', 23, 'Unexpected `"a\\u{9}b"}`'],
    ['nested too deep and broken', '['.repeat(1e6), 1, 'Unexpected `[[['],
    ['an array', '[1]', 1, 'Unexpected array'],
    ['a string', '"x"', 1, 'Unexpected string'],
    ['null', 'null', 1, 'Unexpected null'],
    ['no path', '{"text": "x"}', 1, 'Unexpected line without `path`'],
    ['path no string', '{"path": 1, "text": "x"}', 1, 'Unexpected number as `path`'],
    ['path empty', '{"path": "", "text": "x"}', 1, 'Unexpected empty `path`'],
    ['path half a surrogate pair', '{"path": "\\udc00", "text": "x"}', 1, 'Unexpected half a surrogate pair in `path`'],
    ['neither', '{"path": "a"}', 1, noText],
    ['a null for its text', '{"path": "a", "text": null}', 1, 'Unexpected null as `text`, expected a string'],
    ['two nulls', '{"path": "a", "text": null, "base64": null}', 1, 'Unexpected null as `text` and `base64`'],
    ['a null for its path', '{"path": null, "text": "x"}', 1, 'Unexpected null as `path`, expected a string'],
    ['inherited alone', '{"path": "a", "__proto__": {"text": "x"}}', 1, noText],
    ['both', '{"path": "a", "text": "x", "base64": "eA=="}', 1, 'Unexpected `text` beside `base64`'],
    ['text no string', '{"path": "a", "text": ["x"]}', 1, 'Unexpected array as `text`'],
    [
      'text half a surrogate pair',
      '{"path": "a", "text": "x\\ud800"}',
      1,
      'Unexpected half a surrogate pair in `text`',
    ],
    ['base64 no string', '{"path": "a", "base64": 1}', 1, 'Unexpected number as `base64`'],
    ['base64 cut short', '{"path": "a", "base64": "eA"}', 1, 'Unexpected `base64` that is cut short'],
    ['base64 of other letters', '{"path": "a", "base64": "e-_="}', 1, 'Unexpected `base64` that is cut short'],
    ['base64 with blanks', '{"path": "a", "base64": "eA= ="}', 1, 'Unexpected `base64` that is cut short'],
    [
      'no UTF-8',
      Buffer.from('{"path": "\u00e9\ufffd\xe9"}', 'utf8').subarray(0, -3),
      13,
      'Unexpected byte that is not',
    ],
    [
      'Windows-1252',
      Buffer.from('{"path": "caf\xe9", "text": "x"}', 'latin1'),
      14,
      'Unexpected byte that is not UTF-8',
    ],
  ])('%s', async (_, broken, column, words) => {
    const input = Buffer.concat([Buffer.from(`${good}\n`), Buffer.from(broken as Buffer), Buffer.from(`\n${good}`)])
    const {exitCode, paths, said} = await run(['parse', '--from', 'ndjson'], {stdin: () => Readable.from([input])})
    expect({exitCode, paths}).toEqual({exitCode: 1, paths: ['good.txt', 'good.txt']})
    expect(said).toHaveLength(2)
    expect(said[0]).toContain(`-:3:${column} error line-invalid ${words}`)
    expect(said[1]).toBe('2 files read, 2 records, 1 refused, 0 warnings')
  })

  test('one that is cut at the end of the input', async () => {
    const {exitCode, paths, said} = await run(['parse', '--from', 'ndjson'], {input: good + good.slice(0, 200)})
    expect({exitCode, paths}).toEqual({exitCode: 1, paths: ['good.txt']})
    expect(said[0]).toContain('-:2:201 error line-invalid Unexpected end of the line')
  })

  test('one of 500 MB, which is not held', async () => {
    const chunk = Buffer.alloc(2 ** 20, 'x')
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    function* chunks() {
      yield Buffer.from(good)
      for (let at = 0; at < 500; at++) {
        yield chunk
        most = Math.max(most, process.memoryUsage().arrayBuffers - before)
      }
      yield Buffer.from(`\n${good}`)
    }
    const argv = ['parse', '--from', 'ndjson', '--max-bytes', '100000']
    const {exitCode, paths, said} = await run(argv, {stdin: () => Readable.from(chunks())})
    expect({exitCode, paths}).toEqual({exitCode: 1, paths: ['good.txt', 'good.txt']})
    expect(said[0]).toContain('-:2:1 error line-invalid Unexpected line of more than 265536 bytes')
    expect(most).toBeLessThan(2 ** 25)
  })
})
