import {expect, it} from 'vitest'
import type {DecisionRecord} from '../../src/index.js'
import {exampleRecord} from '../../src/rules/example-record.js'
import {resolutionEmpty} from '../../src/rules/resolution-empty.js'
import {said} from './said.js'

type ResolutionItem = DecisionRecord['resolutions'][number]['items'][number]

const item = (label: string | null, text: string, items: ResolutionItem['items'] = []): ResolutionItem => ({
  heading: null,
  label,
  text,
  items,
})
const code = 'resolution-empty /resolutions/0/items'

it.each<[ResolutionItem[], string[]]>([
  [[item('1', 'The lake be dredged.'), item('2', '')], [`${code}/1/label`]],
  [[item('1', ''), item('2', 'The lake be dredged.')], [`${code}/0/label`]],
  [[item('1', '.......')], [`${code}/0/label`]],
  [[item(null, '')], ['resolution-empty /resolutions/0']],
  [[item('1', 'the lake:-\na.', [{label: 'a', text: '', items: []}])], [`${code}/0/items/0/label`]],
  [[item('1', 'the lake:-\n\u2022', [{label: null, text: '', items: []}])], [`${code}/0`]],
  [[item('1', 'a. The lake', [{label: 'a', text: 'The lake', items: []}])], []],
  [[item('1', '\u00c9')], []],
  [[], []],
])('%j says %j', (items, expected) => {
  const resolutions = [{kind: 'resolved' as const, to: null, basis: 'stated' as const, lead: 'RESOLVED that:-', items}]
  expect(said([resolutionEmpty], exampleRecord({resolutions}))).toEqual(expected)
})
