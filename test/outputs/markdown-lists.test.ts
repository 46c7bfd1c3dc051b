import {describe, expect, test} from 'vitest'
import {itemParts} from '../../src/output/markdown/item-parts.js'
import {listOf} from '../../src/output/markdown/list.js'
import type {Item} from '../../src/record/schema.js'

describe('the parts of an item', () => {
  const leaf = (label: string | null, text: string): Item => ({label, text, items: []})
  const words = (text: string) => ({kind: 'words', text})
  const list = (...items: Item[]) => ({kind: 'items', items})
  const a = leaf('a', 'x')
  const dot = leaf(null, 'y')
  test.each([
    ['no sub-item', 'all', [], [words('all')]],
    ['nothing', '', [], []],
    [
      'words above, between and below',
      'one\na. x\ntwo\n• y\nthree',
      [a, dot],
      [words('one'), list(a), words('two'), list(dot), words('three')],
    ],
    ['sub-items alone', 'a. x\n• y', [a, dot], [list(a, dot)]],
    ['a row without a marker', 'one\ny', [dot], [words('one'), list(dot)]],
    ['sub-items that the text does not hold', 'one', [a], [words('one'), list(a)]],
  ])('%s', (_, text, items, parts) => {
    expect(itemParts({text, items})).toEqual(parts)
  })
})

test.each([
  [
    'counted by the reader',
    [
      ['3', 'a'],
      ['4', 'b'],
    ],
    '3. a\n4. b',
  ],
  [
    'with a gap',
    [
      ['1', 'a'],
      ['3', 'b'],
    ],
    '- **1.** a\n- **3.** b',
  ],
  ['of letters', [['a', 'x']], '- **a.** x'],
  [
    'without labels',
    [
      [null, 'x'],
      [null, 'y'],
    ],
    '- x\n- y',
  ],
  ['of an item in two paragraphs', [['1', 'a\n\nb']], '1. a\n\n   b'],
  ['of an item over two lines', [['1', 'a\nb']], '1. a\\\n   b'],
] satisfies [string, [string | null, string][], string][])('a list %s', (_, items, written) => {
  expect(listOf(items.map(([label, text]) => ({label, text, items: []})))).toBe(written)
})

test('a list whose items say nothing before their sub-items', () => {
  const empty: Item = {label: null, text: '', items: []}
  for (const text of ['•', '\n\n•']) expect(listOf([{label: null, text, items: [empty]}])).toBe('-\n  -')
})
