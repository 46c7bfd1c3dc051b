import {expect, it} from 'vitest'
import {isPageFoot, titleInPageHead} from '../../src/formats/browser-print.js'

it.each([
  ['http://www.example.gov.uk/decision?id=12 12/03/2015', true],
  ['https://www.example.gov.uk/decision?id=12 2/3', true],
  ['file:///C:/records/d140124.htm 12/03/2015 14:05', true],
  ['www.example.gov.uk/decision?id=12 Page 2 of 3', true],
  ['Page 2 of 3', true],
  ['2 | Page', true],
  ['Back to top', true],
  ['^ Back to Top of page', true],
  ['Return to the top.', true],
  ['Top of page', true],
  ['Top', false],
  ['Back to top form', false],
  ['Page | 2', true],
  ['2 | P a g e', true],
  ['http://www.example.gov.uk/decision?id=12', false],
  ['http://www.example.gov.uk/decision?id=12 was read by 1204', false],
  ['See http://www.example.gov.uk/decision?id=12 12/03/2015', false],
  ['12/03/2015', false],
  ['2 | Pages of plans', false],
])('%j stands at the foot of a page: %j', (text, isFoot) => {
  expect(isPageFoot(text)).toBe(isFoot)
})

it.each([
  ['12/03/2015 View Cabinet Decision Record', 'View Cabinet Decision Record'],
  ['12/03/2015, 14:05 View Cabinet Decision Record', 'View Cabinet Decision Record'],
  ['View Cabinet Decision Record Page 2 of 3', 'View Cabinet Decision Record'],
  ['12/03/2015', ''],
  ['12 boats were counted', ''],
  ['The lake was drained in 2015', ''],
  ['Page 2 of 3', ''],
])('%j is the head of the page %j', (text, title) => {
  expect(titleInPageHead(text)).toBe(title)
})
