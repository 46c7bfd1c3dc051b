import fc from 'fast-check'
import type {DecisionRecord} from '../../src/index.js'
import {recordSchema} from '../../src/index.js'
import type {Item} from '../../src/record/schema.js'
import {hostileTexts} from '../reporters/checked.js'
import {anyLetter} from '../support/any-letter.js'
import {fixtureRecords} from './fixture-records.js'

/** What a Markdown reader, a terminal or a JSON reader could take for more than words. */
const fragments = [
  ...hostileTexts,
  ...[
    '# ',
    '## a #',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '12) ',
    '007. ',
    '> ',
    '```',
    '~~~',
    '---',
    '===',
    '***',
    '    ',
    '\t',
    '|',
  ],
  ...[
    '&#32;',
    '&copy',
    'a\\',
    '\\\\',
    '[a]: /b',
    '![',
    '](',
    '<https://a.b>',
    'a@b.c',
    '_a_',
    '__',
    '$$',
    ' ',
    '\u00a0',
  ],
  ...['漢字', 'e\u0301', '👩‍👩‍👧', '🇬🇧', '\u200b', '\u20e3', '한', '\u1100\u1161', 'ൎ', '\u0903'],
]

/** Any string of one line or several. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...fragments), {maxLength: 5}).map(parts => parts.join('')),
  fc.array(fc.constantFrom(...fragments, 'a', 'B', ' ', '.', '\n'), {maxLength: 12}).map(parts => parts.join('')),
  fc.string({unit: anyLetter, maxLength: 30}),
)
const someText = anyText.map(text => text || 'x')
const oneLine = someText.map(text => text.replaceAll('\n', ' '))
const label = fc.option(fc.oneof(fc.constantFrom('1', '2', '3', 'a', 'iv', '07', '1234567890'), oneLine))

/** An item as reading makes it: its text holds those of its sub-items, with what stands before, between and behind. */
const item = (depth: number): fc.Arbitrary<Item> =>
  fc
    .record({
      label,
      words: anyText,
      items: depth === 0 ? fc.constant<Item[]>([]) : fc.array(item(depth - 1), {maxLength: 3}),
      tail: fc.option(someText, {freq: 3}),
    })
    .map(({label, words, items, tail}) => {
      const below = items.map(sub => [sub.label === null ? '•' : `${sub.label}.`, sub.text].filter(Boolean).join(' '))
      const lines = [...(words === '' ? [] : [words]), ...below, ...(tail === null ? [] : [tail])]
      return {label, text: lines.join('\n'), items}
    })

const answer = fc.oneof(
  fc.record({status: fc.constantFrom('stated' as const, 'none' as const, 'not-applicable' as const), text: someText}),
  fc.record({status: fc.constantFrom('blank' as const, 'missing' as const), text: fc.constant(null)}),
)

const block = fc.oneof(
  fc.record({type: fc.constantFrom('paragraph' as const, 'heading' as const), text: someText}),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(item(2), {minLength: 1, maxLength: 3}),
  }),
  fc.record({
    type: fc.constant('table' as const),
    rows: fc.array(fc.array(anyText, {maxLength: 3}), {minLength: 1, maxLength: 3}),
  }),
)

const group = fc.record({
  kind: fc.constantFrom('resolved' as const, 'recommended' as const, 'unstated' as const),
  to: fc.option(someText),
  basis: fc.constantFrom('stated' as const, 'inferred' as const),
  lead: fc.option(someText),
  items: fc.array(
    fc.tuple(item(2), fc.option(someText)).map(([{label, text, items}, heading]) => ({heading, label, text, items})),
    {maxLength: 4},
  ),
})

/** Any record that the schema allows, however unlikely: the rest of it is a fixture's. */
export const anyRecord: fc.Arbitrary<DecisionRecord> = fc
  .record({
    base: fc.constantFrom(...fixtureRecords),
    title: fc.option(someText),
    reference: fc.option(someText),
    authority: someText,
    decisionMaker: someText,
    path: anyText,
    narrative: fc.array(block, {maxLength: 4}),
    resolutions: fc.array(group, {maxLength: 3}),
    reasons: answer,
    alternativeOptions: answer,
    message: someText,
  })
  .map(({base, path, message, ...values}) => ({
    ...base,
    ...values,
    source: {...base.source, path},
    messages: [{code: 'text-unclaimed', severity: 'warning', message, line: 1, column: 1}],
  }))
  .map(record => recordSchema.parse(record))
