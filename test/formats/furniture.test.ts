import {expect, it} from 'vitest'
import {isPageNumber} from '../../src/formats/furniture.js'

it.each([
  '2',
  'Page 2',
  'Page 2 of 5',
  'PAGE 2/5',
  'P a g e | 2',
  '2 | Page',
  '2 of 5',
  'P. 2',
  'p.2',
  '- 2 -',
  '– 12 –',
])('%j is the number of a page', text => expect(isPageNumber(text)).toBe(true))

it.each(['', '2.', '(2)', '1/3', 'P2', 'Page', 'Page two', '2 of the lamps', '2014', '- 2', '£2'])('%j is none', text =>
  expect(isPageNumber(text)).toBe(false),
)
