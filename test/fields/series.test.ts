import {expect, it} from 'vitest'
import {goesOn, kindOf} from '../../src/fields/series.js'
import {labelAfter} from '../../src/text/labels.js'
import {type MarkerKind, readMarkers} from '../../src/text/marker.js'

it.each<[MarkerKind, string, string | null]>([
  ['number', '9', '10'],
  ['letter', 'a', 'b'],
  ['letter', 'z', 'aa'],
  ['letter', 'hh', 'ii'],
  ['letter', 'ab', null],
  ['roman', 'iii', 'iv'],
  ['roman', 'xx', 'xxi'],
  ['roman', 'iiii', null],
  ['bullet', '', null],
])('in a list of kind %s, %s is followed by %s', (kind, label, next) => {
  expect(labelAfter(kind, label)).toBe(next)
})

it.each<[MarkerKind | 'row', string | null, string | null, string, boolean]>([
  ['number', '1', null, '2. words', true],
  ['number', '1', null, '3. words', false],
  ['letter', 'h', null, 'i. words', true],
  ['roman', 'h', null, 'i. words', false],
  ['roman', 'iv', null, '(v) words', true],
  ['bullet', null, '•', '• words', true],
  ['bullet', null, '•', '- words', false],
  ['row', null, null, '1. words', false],
])('a list of kind %s at %s%s and %s: %s', (kind, label, glyph, printed, expected) => {
  const [marker] = readMarkers(printed)
  expect(marker && goesOn({kind, label, glyph, shape: '.'}, marker)).toBe(expected)
})

it.each<[string, MarkerKind | null, MarkerKind]>([
  ['v. words', 'letter', 'letter'],
  ['v. words', 'roman', 'roman'],
  ['v. words', null, 'roman'],
  ['i. words', 'letter', 'roman'],
  ['ii. words', 'letter', 'roman'],
  ['aa. words', 'letter', 'letter'],
])('%s, with a list of kind %s open, is of kind %s', (printed, open, expected) => {
  const [marker] = readMarkers(printed)
  const series = open ? [{kind: open, label: 'u', glyph: null, shape: '.'}] : []
  expect(marker && kindOf(marker, series)).toBe(expected)
})
