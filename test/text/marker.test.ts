import {expect, it} from 'vitest'
import {readMarkers} from '../../src/text/marker.js'

const read = (text: string) => {
  const markers = readMarkers(text)
  return [
    markers.map(({kinds, label, glyph}) => label ?? (kinds[0] === 'bullet' ? glyph : '?')),
    text.slice(markers.at(-1)?.words ?? 0),
  ]
}

it.each([
  ['1. The lake', ['1'], 'The lake'],
  ['1.The lake', ['1'], 'The lake'],
  ['1) The lake', ['1'], 'The lake'],
  ['(1) The lake', ['1'], 'The lake'],
  ['12. The lake', ['12'], 'The lake'],
  ['a. The lake', ['a'], 'The lake'],
  ['a) The lake', ['a'], 'The lake'],
  ['(a) The lake', ['a'], 'The lake'],
  ['iv. The lake', ['iv'], 'The lake'],
  ['(ii) The lake', ['ii'], 'The lake'],
  ['i)To the lake', ['i'], 'To the lake'],
  ['• The lake', ['•'], 'The lake'],
  ['· The lake', ['·'], 'The lake'],
  ['·No blank', ['·'], 'No blank'],
  ['- The lake', ['-'], 'The lake'],
  ['-The lake', ['-'], 'The lake'],
  ['* The lake', ['*'], 'The lake'],
  ['\uf0b7 The lake', ['\uf0b7'], 'The lake'],
  ['- a. The lake', ['a'], 'The lake'],
  ['1. a) the lake', ['1', 'a'], 'the lake'],
  ['2. • the lake', ['2', '•'], 'the lake'],
  ['1. (a) (i) the lake', ['1', 'a', 'i'], 'the lake'],
  ['4. 110,000 be approved', ['4'], '110,000 be approved'],
  ['4. £110,000 be approved', ['4'], '£110,000 be approved'],
  ['2.\u200b The lake', ['2'], 'The lake'],
  ['2. \u200bThe lake', ['2'], 'The lake'],
  ['a)\u200bthe lake', ['a'], 'the lake'],
  ['• \u200bThe lake', ['•'], 'The lake'],
  ['1.', ['1'], ''],
  ['3. midday meals be free', ['3'], 'midday meals be free'],
  ['12. Noon Street be closed', ['12'], 'Noon Street be closed'],
  ['4. amounts be noted', ['4'], 'amounts be noted'],
])('%s', (text, labels, words) => {
  expect(read(text)).toEqual([labels, words])
})

it.each([
  ['1.5 million was spent'],
  ['1986. A great year'],
  ['i.e. every other week'],
  ['e.g. boats'],
  ['a.m. meetings'],
  ['p.m.'],
  ['mix. of things'],
  ['(1 The lake'],
  ['A lake'],
  ['-5 degrees'],
  ['*emphasis'],
  ['so. it was'],
  ['2014/15 accounts'],
  ['10.30 a.m.'],
  ['12.noon on Friday'],
  ['12. midnight on Friday'],
  ['4.pm on Friday'],
  ['4. p.m. on Friday'],
])('%s begins with no marker', text => {
  expect(readMarkers(text)).toEqual([])
})
