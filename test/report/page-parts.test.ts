import {readFileSync} from 'node:fs'
import {describe, expect, it, test} from 'vitest'
import {parse} from '../../src/index.js'
import {type Code, codes} from '../../src/messages.js'
import {chooseRows} from '../../src/output/report/choose-rows.js'
import {codeWords} from '../../src/output/report/code-words.js'
import {createCollector} from '../../src/output/report/collect.js'
import {html} from '../../src/output/report/html.js'
import {itemPieces} from '../../src/output/report/item-pieces.js'
import {jsonForScript} from '../../src/output/report/json-script.js'
import {columnChart} from '../../src/output/report/plots/column-chart.js'
import type {StoredDocument} from '../../src/output/report/report-data.js'
import {everything, hashOf, type Query, readRoute} from '../../src/output/report/route.js'
import {sourceLines} from '../../src/output/report/source-lines.js'
import {fixturesOf} from '../support/fixtures.js'

/** What the page stores of documents. */
function stored(files: readonly {path: string; bytes: Uint8Array}[]): {blocks: StoredDocument[][]; titles: unknown[]} {
  const collector = createCollector(json => json)
  for (const {path, bytes} of files) collector.document(parse(path, bytes))
  const {blocks, index} = collector.finish()
  return {blocks: blocks.map(block => JSON.parse(block)), titles: index.rows.map(({title}) => title)}
}

const every = ['numbered', 'web'].flatMap(fixturesOf).map(({kind, name, bytes}) => ({path: `${kind}/${name}`, bytes}))

test('counts as refused what the summary does: no link that was not followed, no path that is not there', () => {
  const collector = createCollector(json => json)
  const met = (code: Code, isMissing = false) =>
    collector.other({message: {path: 'x', code, severity: codes[code][0], message: '', line: 1, column: 1}, isMissing})
  for (const {path, bytes} of every.slice(0, 2)) collector.document(parse(path, bytes))
  collector.document(parse('letter.txt', Buffer.from('Dear Sir')))
  met('input-skipped')
  met('input-unreadable')
  met('input-unreadable', true)
  const {refused, documents, unread} = collector.finish()
  expect({refused, documents, unread: unread.length}).toEqual({refused: 2, documents: 3, unread: 4})
})

describe('what the page stores', () => {
  it('keeps every record and text as they are', () => {
    const {blocks, titles} = stored(every)
    const records = blocks.flat().flatMap(document => document.records.map(({record}) => record))
    expect(records).toEqual(every.flatMap(({path, bytes}) => parse(path, bytes).records))
    expect(records.map(({title}) => title)).toEqual(titles)
  })

  it('cuts the source of every fixture into segments that are its text', () => {
    for (const {text, records} of stored(every).blocks.flat()) {
      const points = Array.from(text)
      for (const one of records) {
        const range = points.slice(...one.record.source.range).join('')
        const lines = sourceLines(text, one)
        expect(lines.map(({segments}) => segments.map(segment => segment.text).join(''))).toEqual(
          range.split(/\r\n|\r|\n/).slice(0, lines.length),
        )
        Object.values(one.record.evidence ?? {}).forEach(({spans}, value) => {
          const lit = lines.flatMap(({segments}) => segments.filter(({values}) => values.includes(value)))
          const printed = spans.map(([start, end]) => points.slice(start, end).join('')).join('')
          expect(lit.map(segment => segment.text).join('')).toBe(printed.replace(/[\r\n]/g, ''))
        })
      }
    }
  })

  it('marks headings, furniture and what belongs to nothing', () => {
    const bytes = readFileSync(
      new URL('../../fixtures/numbered/agenda-page-around-it-unclaimed/input.txt', import.meta.url),
    )
    const [document] = stored([{path: 'a.txt', bytes}]).blocks.flat()
    const [one] = document?.records ?? []
    if (!document || !one) throw new Error('the fixture gives a record')
    const used = (use: string) =>
      sourceLines(document.text, one).flatMap(({segments}) => segments.filter(segment => segment.use === use)).length
    expect(used('label')).toBeGreaterThan(6)
    expect(used('unclaimed')).toBe(one.unclaimed.length)
    expect(used('unclaimed')).toBeGreaterThan(0)
  })
})

describe('an item', () => {
  const item = (label: string | null, text: string, items: ReturnType<typeof leaf>[] = []) => ({label, text, items})
  const leaf = (label: string | null, text: string) => ({label, text, items: [] as never[]})

  it('is shown in pieces that do not repeat what is below it', () => {
    const words = 'review:-\n• the lamps;\n• the benches.\nand report back.'
    const pieces = itemPieces(item('2', words, [leaf(null, 'the lamps;'), leaf(null, 'the benches.')]), '/at')
    expect(pieces.map(({at, text, depth, isFirst}) => [at, text, depth, isFirst])).toEqual([
      ['/at', 'review:-', 0, true],
      ['/at/items/0', 'the lamps;', 1, true],
      ['/at/items/1', 'the benches.', 1, true],
      ['/at', 'and report back.', 0, false],
    ])
  })

  it('of sub-items alone keeps its marker', () => {
    const pieces = itemPieces(item('1', 'a. A;\nb. B.', [leaf('a', 'A;'), leaf('b', 'B.')]), '/at')
    expect(pieces.map(({label, text}) => [label, text])).toEqual([
      ['1', ''],
      ['a', 'A;'],
      ['b', 'B.'],
    ])
  })

  it('whose sub-items are not found in it is shown whole', () => {
    expect(itemPieces(item('1', 'whole', [leaf('a', 'other')]), '/at')).toHaveLength(1)
  })
})

describe('an address', () => {
  const query: Query = {...everything, words: 'boat & house', year: '2014', sort: '-callIn', page: 3}
  it.each([
    {view: 'overview'},
    {view: 'unread'},
    {view: 'records', query: everything},
    {view: 'records', query},
    {view: 'record', number: 12, pointer: null},
    {view: 'record', number: 12, pointer: '/resolutions/0/items/1/text'},
  ] as const)('of $view is read back', route => expect(readRoute(hashOf(route))).toEqual(route))

  it.each(['#main', '#/record/x', '#/else', '#/record/1234567890123'])('%s is none of ours', hash =>
    expect(readRoute(hash)).toBeNull(),
  )
})

describe('the list', () => {
  const row = {publication: null, callIn: null, path: '', format: 'web', absent: [], messages: {}} as const
  const rows = [
    {...row, meetingDate: '2015-01-01', title: 'beta'},
    {...row, meetingDate: null, title: 'Alpha', absent: ['meetingDate'], messages: {'date-missing': 2}},
    {...row, meetingDate: '2014-01-01', title: null, format: 'numbered'},
  ] as const
  const chosen = (query: Partial<Query>) =>
    chooseRows(rows, {...everything, ...query}, index => ['red lamps', 'red hedges', 'blue lamps'][index] ?? '')

  it.each([
    [{}, [0, 1, 2]],
    [{words: 'LAMPS red'}, [0]],
    [{year: '2014'}, [2]],
    [{year: 'none'}, [1]],
    [{format: 'web'}, [0, 1]],
    [{code: 'any'}, [1]],
    [{code: 'date-missing'}, [1]],
    [{code: 'constructor'}, []],
    [{absent: 'meetingDate'}, [1]],
    [{absent: 'none'}, [0, 2]],
    [{sort: 'title'}, [1, 0, 2]],
    [{sort: '-title'}, [0, 1, 2]],
    [{sort: 'meetingDate'}, [2, 0, 1]],
    [{sort: '-meetingDate'}, [0, 2, 1]],
    [{sort: 'messages'}, [0, 2, 1]],
    [{sort: 'nonsense'}, [0, 1, 2]],
  ])('%j chooses %j', (query, indexes) => expect(chosen(query)).toEqual(indexes))
})

it('markup is made of markup alone; whatever is put into it is text', () => {
  expect(html`<p title="${'"<b>\u202e'}">${['&', html`<i>${'<'}</i>`, 3]}</p>`.markup).toBe(
    '<p title="&quot;&lt;b&gt;\\u{202e}">&amp;<i>&lt;</i>3</p>',
  )
  expect(jsonForScript({a: '</script><!-- & \u2028'})).toBe('{"a":"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028"}')
})

it('a message is cut at its backticks, and one that closes nothing stays', () => {
  expect(codeWords('a `b` c `d')).toEqual([
    {words: 'a ', isCode: false},
    {words: 'b', isCode: true},
    {words: ' c ', isCode: false},
    {words: '`d', isCode: false},
  ])
})

it('columns stand on the base, parts one on the other', () => {
  const {markup} = columnChart({
    columns: [{parts: [1, 3], about: 'four'}],
    labels: [],
    counts: 'records',
    about: 'A plot',
  })
  expect(markup).toContain('aria-label="A plot"')
  expect(markup).toMatch(/class="part0".* y="170" height="42".*class="part1".* y="44" height="126"/)
})
