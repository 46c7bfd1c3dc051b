import {expect, it} from 'vitest'
import {openingBehind, openingOf, recommendedTo, splitOpening} from '../../src/fields/opening.js'
import {readMarkers} from '../../src/text/marker.js'
import {plainPrint} from '../../src/text/print.js'

it.each([
  ['RESOLVED that:-', 'resolved', null],
  ['RESOLVED', 'resolved', null],
  ['RESOLVED – that the report be noted', 'resolved', null],
  ['RECOMMENDED to Council that', 'recommended', 'Council'],
  ['RECOMMENDED to council:-', 'recommended', 'Council'],
  ['RECOMMENDED to the full Council that:-', 'recommended', 'Council'],
  ['RECOMMENDED to the Works and Lakes Committee that:-', 'recommended', 'Works and Lakes Committee'],
  [
    'RECOMMENDED to the Board of the Marl Valley Combined Authority that it be noted.',
    'recommended',
    'Board of the Marl Valley Combined Authority',
  ],
  ['RECOMMENDED to the Members of the Lakes Committee that:-', 'recommended', 'Members of the Lakes Committee'],
  ['RECOMMENDED to the Lakes Committee of the council that:-', 'recommended', 'Lakes Committee'],
  ['RECOMMENDED to the Lakes Committee That it be noted.', 'recommended', 'Lakes Committee'],
  ['RECOMMENDED TO COUNCIL THAT:-', 'recommended', 'Council'],
  ['RECOMMENDED TO THE FULL COUNCIL:-', 'recommended', 'Council'],
  ['RECOMMENDED TO COUNCIL AND THE LAKES COMMITTEE THAT:-', 'recommended', 'Council'],
  ['RECOMMENDED TO COUNCIL TO APPROVE THE PLAN.', 'recommended', 'Council'],
  ['RECOMMENDED TO THE LAKES COMMITTEE that:-', 'recommended', 'LAKES COMMITTEE'],
  ['RECOMMENDED TO THE Lakes Committee THAT:-', 'recommended', 'Lakes Committee'],
  ['RECOMMENDED TO ANNUAL COUNCIL ON 3 MAY THAT:-', 'recommended', 'ANNUAL COUNCIL'],
  ['RECOMMENDED TO APPROVE THE PLAN OF THE COMMITTEE', 'recommended', null],
  ['RECOMMENDED TO NOTE THAT:-', 'recommended', null],
  ['RECOMMENDED to Council Tax Panel that:-', 'recommended', 'Council Tax Panel'],
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
  ['NOTED the report that had been sent.', 'NOTED', 'the report that had been sent.'],
  ['AGREED to mend the wall that had fallen.', 'AGREED', 'to mend the wall that had fallen.'],
  ['RESOLVED to RECOMMEND to Council that it be lit.', 'RESOLVED to RECOMMEND to Council that', 'it be lit.'],
  ['RESOLVED, as before, that it be lit.', 'RESOLVED, as before, that', 'it be lit.'],
  ['RECOMMENDED to Council that the budget be doubled.', 'RECOMMENDED to Council that', 'the budget be doubled.'],
  ['RECOMMENDED TO COUNCIL THAT THE BUDGET BE SET.', 'RECOMMENDED TO COUNCIL THAT', 'THE BUDGET BE SET.'],
  ['RECOMMENDED TO THE LAKES PANEL: TO APPROVE IT.', 'RECOMMENDED TO THE LAKES PANEL:', 'TO APPROVE IT.'],
  ['NOTED the costs.', 'NOTED', 'the costs.'],
  ['RESOLVED that: the report be noted.', 'RESOLVED that:', 'the report be noted.'],
  ['RESOLVED that :- the report be noted.', 'RESOLVED that :-', 'the report be noted.'],
  ['RESOLVED that, as printed, it be noted.', 'RESOLVED that,', 'as printed, it be noted.'],
  ['RESOLVED – to approve the plan.', 'RESOLVED –', 'to approve the plan.'],
  ['RESOLVED - That the plan be noted.', 'RESOLVED - That', 'the plan be noted.'],
  ['RESOLVED that -5 degrees be kept.', 'RESOLVED that', '-5 degrees be kept.'],
  ['RECOMMENDED to Council: to approve the plan.', 'RECOMMENDED to Council:', 'to approve the plan.'],
  ['RESOLVED that:- 1. It be noted. 2. It be sent.', 'RESOLVED that:-', '1. It be noted. 2. It be sent.'],
  ['RESOLVED that (i) it be noted and (ii) it be sent.', 'RESOLVED that', '(i) it be noted and (ii) it be sent.'],
])('%s splits at the first that', (printed, lead, rest) => {
  expect(splitAs(printed)).toEqual([lead, rest, []])
})

it.each([
  ['RESOLVED 1. that the plan be approved', 'RESOLVED', '1. that the plan be approved', ['1']],
  ['RESOLVED that (a) the plan be approved;', 'RESOLVED that', '(a) the plan be approved;', ['a']],
  ['RESOLVED that:-1.The plan be approved.', 'RESOLVED that:-', '1.The plan be approved.', ['1']],
  ['RECOMMENDED to Council 3. (a) that it be set', 'RECOMMENDED to Council', '3. (a) that it be set', ['3', 'a']],
])('%s splits at its label', (printed, lead, rest, labels) => {
  expect(splitAs(printed)).toEqual([lead, rest, labels])
})

function splitAs(printed: string) {
  const opening = openingOf(printed)
  const split = opening && splitOpening(plainPrint(printed, 0), opening)
  return [split?.lead.text, split?.rest.text, split?.markers.map(({label}) => label)]
}

it.each([
  ['3. RESOLVED that:-', 'resolved', '3. RESOLVED'],
  ['12) Cabinet AGREED that it be noted.', 'agreed', '12) Cabinet AGREED'],
  ['(4)RECOMMENDED to Council', 'recommended', '(4)RECOMMENDED'],
  ['3. Resolved that:-', undefined, ''],
  ['3. The report be NOTED.', undefined, ''],
  ['(a) RESOLVED that:-', undefined, ''],
  ['• RESOLVED that:-', undefined, ''],
])('%s opens a part that is %s behind its number', (printed, kind, words) => {
  const opening = openingBehind(printed, readMarkers(printed))
  expect(opening?.kind).toBe(kind)
  expect(printed.slice(0, opening?.words ?? 0)).toBe(words)
})
