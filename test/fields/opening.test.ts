import {expect, it} from 'vitest'
import {openingOf, recommendedTo, splitAtThat} from '../../src/fields/opening.js'
import {plainPrint} from '../../src/text/print.js'

it.each([
  ['RESOLVED that:-', 'resolved', null],
  ['RESOLVED', 'resolved', null],
  ['RESOLVED – that the report be noted', 'resolved', null],
  ['RECOMMENDED to Council that', 'recommended', 'Council'],
  ['RECOMMENDED to council:-', 'recommended', 'Council'],
  ['RECOMMENDED to the full Council that:-', 'recommended', 'Council'],
  ['RECOMMENDED to the Works and Lakes Committee that:-', 'recommended', 'Works and Lakes Committee'],
  ['RECOMMENDED that the report be noted.', 'recommended', null],
  ['Cabinet Recommended to Council:-', 'recommended', 'Council'],
  ['CABINET RESOLVED that:-', 'resolved', null],
  ['AGREED', 'agreed', null],
  ['NOTED that the lake is open.', 'noted', null],
  ['Resolved that:-', 'resolved', null],
])('%s opens a part that is %s to %s', (printed, kind, to) => {
  const opening = openingOf(printed)
  expect(opening?.kind).toBe(kind)
  expect(opening && recommendedTo(printed, opening)).toBe(to)
})

it.each([
  ['Recommendation 4 had been rejected.'],
  ['Cabinet recommended caution.'],
  ['Resolved matters were left out.'],
  ['It was RESOLVED that'],
  ['RESOLVEDLY'],
  ['NOTES'],
  ['Members AGREED'],
])('%s is prose', printed => {
  expect(openingOf(printed)).toBeNull()
})

it.each([
  ['RESOLVED that the report be noted.', 'RESOLVED that', 'the report be noted.'],
  ['RECOMMENDED to Council that the budget be doubled.', 'RECOMMENDED to Council that', 'the budget be doubled.'],
  ['NOTED the costs.', 'NOTED', 'the costs.'],
])('%s splits at the first that', (printed, lead, rest) => {
  const opening = openingOf(printed)
  const split = opening && splitAtThat(plainPrint(printed, 0), opening)
  expect([split?.lead.text, split?.rest.text]).toEqual([lead, rest])
})
