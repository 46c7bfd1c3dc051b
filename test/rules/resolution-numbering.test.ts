import {describe, expect, it} from 'vitest'
import type {DecisionRecord} from '../../src/index.js'
import {exampleRecord} from '../../src/rules/example-record.js'
import {resolutionNumbering} from '../../src/rules/resolution-numbering.js'
import {countsOf, labelAt} from '../../src/text/labels.js'
import {messagesOf} from './said.js'

type ResolutionItem = DecisionRecord['resolutions'][number]['items'][number]

/** `1 2 | 3` are two groups; `-` has no label, `#1` a heading of its own, `2(a b)` holds a list. */
function groups(written: string): DecisionRecord['resolutions'] {
  return written.split(' | ').map(labels => ({
    kind: 'resolved',
    to: null,
    basis: 'stated',
    lead: 'RESOLVED that:-',
    items: [...labels.matchAll(/(#?)([\w-]+)(?:\(([^)]*)\))?/g)].map(
      ([, hash, label = '', inner]): ResolutionItem => ({
        heading: hash ? 'General Fund Budget' : null,
        label: label === '-' ? null : label,
        text: 'The report be noted.',
        items: (inner?.split(' ') ?? []).map(name => ({label: name, text: 'the report', items: []})),
      }),
    ),
  }))
}

const messages = (written: string) => messagesOf(resolutionNumbering, exampleRecord({resolutions: groups(written)}))

describe('as it should be', () => {
  it.each([
    '1 2 3',
    '1',
    '-',
    '- - -',
    '1 2 | 3',
    '1 2 | 1 2',
    '1 2 | a b',
    '1 2 | 3 | 4 5',
    '1 - 2',
    'a b c',
    'a b c d e f g h i j',
    'i ii iii iv v vi',
    '1 2 #1 2',
    '1 2 #3 4',
    '1(a b) 2(a b c)',
    '1(a b) 2(c d)',
    '1(i ii) 2(a b)',
    '1(a b c d e f g h) 2(i ii iii)',
    '1(a b c d e f g h) 2(i j)',
    '1(a b) 2(i ii) 3(c d)',
    '1 2 | a b | 3',
    '- 2 3',
    '1 - 3',
    '1a 2',
  ])('%s', written => {
    expect(messages(written)).toEqual([])
  })
  it('runs on from an earlier resolution, which is narrative', () => {
    const ordered = {type: 'list', ordered: true} as const
    const items = ['1', '2'].map(label => ({label, text: 'The report be noted.', items: []}))
    const told = {severity: 'info', message: 'Earlier', line: 1, column: 1} as const
    const said = (code: 'resolutions-earlier' | 'title-joined', written: string) =>
      messagesOf(
        resolutionNumbering,
        exampleRecord({
          narrative: [{...ordered, items}],
          resolutions: groups(written),
          messages: [{...told, code}],
        }),
      ).map(({message}) => message)
    expect(said('resolutions-earlier', '3 4')).toEqual([])
    expect(said('resolutions-earlier', '1 2')).toEqual([])
    expect(said('resolutions-earlier', '4')).toEqual(['Unexpected `4` as the first, expected `3` or `1`'])
    expect(said('title-joined', '3 4')).toEqual(['Unexpected `3` as the first, expected `1`'])
  })
  it('runs on to aa after z', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'].join(' ')
    expect(messages(`${letters} aa bb`)).toEqual([])
  })
})

describe('sub-items under names', () => {
  const saidOf = (text: string, ...written: string[]) => {
    const items = written.map(line => ({label: line.split('.')[0] ?? '', text: line.replace(/^\w+\. /, ''), items: []}))
    const resolutions = groups('1 2').map(group => ({
      ...group,
      items: group.items.map((item, index) => (index === 0 ? {...item, text, items} : item)),
    }))
    return messagesOf(resolutionNumbering, exampleRecord({resolutions})).map(({message}) => message)
  }
  it.each([
    ['be made:-\nWren School\na. Mr A\nb. Mrs B\nLark School\na. Mr C', 'a. Mr A', 'b. Mrs B', 'a. Mr C'],
    ['be made:-\nWren School\na. Mr A\nLark School\nb. Mr C', 'a. Mr A', 'b. Mr C'],
    ['be:-\nAdults:\ni. Swim\nii. Gym\nof two\nChildren:-\ni. Swim', 'i. Swim', 'ii. Gym\nof two', 'i. Swim'],
  ])('%j begin anew or run on', (text, ...written) => {
    expect(saidOf(text, ...written)).toEqual([])
  })
  it.each([
    [
      'be made:-\na. Mr A\nb. Mrs B\na. Mr C',
      'Unexpected `a` after `b`, expected `c`',
      'a. Mr A',
      'b. Mrs B',
      'a. Mr C',
    ],
    ['be:-\na. Mr A\nwho is the clerk.\na. Mr C', 'Unexpected `a` after `a`, expected `b`', 'a. Mr A', 'a. Mr C'],
    ['be:-\nWren\na. Mr A\nLark\nc. Mr C', 'Unexpected `c` after `a`, expected `b` or `a`', 'a. Mr A', 'c. Mr C'],
    [
      'be:-\nWren\na. Mr A\nb. Mrs A\nb. Mr C',
      'Unexpected `b` after `b`, expected `c`',
      'a. Mr A',
      'b. Mrs A',
      'b. Mr C',
    ],
  ])('%j do not', (text, message, ...written) => {
    expect(saidOf(text, ...written)).toEqual([message])
  })
})

describe('gaps and repeats', () => {
  it.each([
    ['1 3', '/resolutions/0/items/1/label', 'Unexpected `3` after `1`, expected `2`'],
    ['1 1', '/resolutions/0/items/1/label', 'Unexpected `1` after `1`, expected `2`'],
    ['1 2 2 3', '/resolutions/0/items/2/label', 'Unexpected `2` after `2`, expected `3`'],
    ['1 3 2', '/resolutions/0/items/1/label', 'Unexpected `3` after `1`, expected `2`'],
    ['2 3', '/resolutions/0/items/0/label', 'Unexpected `2` as the first, expected `1`'],
    ['1 2 1 2', '/resolutions/0/items/2/label', 'Unexpected `1` after `2`, expected `3`'],
    ['1 2 | 4', '/resolutions/1/items/0/label', 'Unexpected `4` after `2`, expected `3` or `1`'],
    ['1 2 | 2', '/resolutions/1/items/0/label', 'Unexpected `2` after `2`, expected `3` or `1`'],
    ['1 2 #4', '/resolutions/0/items/2/label', 'Unexpected `4` after `2`, expected `3` or `1`'],
    ['1 a', '/resolutions/0/items/1/label', 'Unexpected `a` after `1`, expected `2`'],
    ['a c', '/resolutions/0/items/1/label', 'Unexpected `c` after `a`, expected `b`'],
    ['i iii', '/resolutions/0/items/1/label', 'Unexpected `iii` after `i`, expected `ii`'],
    ['1(a c)', '/resolutions/0/items/0/items/1/label', 'Unexpected `c` after `a`, expected `b`'],
    ['1(a b) 2(d)', '/resolutions/0/items/1/items/0/label', 'Unexpected `d` after `b`, expected `c` or `a`'],
    ['1(h)', '/resolutions/0/items/0/items/0/label', 'Unexpected `h` as the first, expected `a`'],
    [
      '1(a b c d e f g h) 2(i iii)',
      '/resolutions/0/items/1/items/1/label',
      'Unexpected `iii` after `i`, expected `ii` or `j`',
    ],
    ['1 2 | a b | 4', '/resolutions/2/items/0/label', 'Unexpected `4` after `b`, expected `3` or `c` or `1`'],
    ['- 3', '/resolutions/0/items/1/label', 'Unexpected `3` as the first, expected `1`'],
    ['1 - 4', '/resolutions/0/items/2/label', 'Unexpected `4` after `1`, expected `2`'],
  ])('%s', (written, pointer, message) => {
    expect(messages(written)[0]).toEqual({pointer, message})
  })
  it('counts on from what is printed, so that one gap is told once', () => {
    expect(messages('1 2 5 6 7')).toHaveLength(1)
  })
})

it.each([
  ['7', ['7 number']],
  ['a', ['1 letter']],
  ['i', ['1 roman', '9 letter']],
  ['iv', ['4 roman']],
  ['xxxix', ['39 roman']],
  ['iiii', []],
  ['vx', []],
  ['aa', ['27 letter']],
  ['ii', ['2 roman', '35 letter']],
  ['ab', []],
  ['A', []],
  ['', []],
])('%s is %s', (label, expected) => {
  expect(countsOf(label).map(({series, count}) => `${count} ${series}`)).toEqual(expected)
  for (const count of countsOf(label)) expect(labelAt(count)).toBe(label)
})
