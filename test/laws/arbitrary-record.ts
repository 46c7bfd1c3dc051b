import fc from 'fast-check'
import {narrative, statedBlocks} from './arbitrary-blocks.js'
import {callIn} from './arbitrary-call-in.js'
import {day} from './arbitrary-day.js'
import {resolutions} from './arbitrary-resolutions.js'
import {sentence, title} from './arbitrary-words.js'
import type {ModelAnswer, ModelRecord, Style} from './model-record.js'

const answer: fc.Arbitrary<ModelAnswer> = fc.oneof(
  {weight: 4, arbitrary: statedBlocks.map((blocks): ModelAnswer => ({status: 'stated', blocks}))},
  {
    weight: 4,
    arbitrary: fc.constantFrom('None', 'None.', 'Nil', 'none').map((text): ModelAnswer => ({status: 'none', text})),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('N/A', 'Not applicable', 'Not Applicable.')
      .map((text): ModelAnswer => ({status: 'not-applicable', text})),
  },
  {weight: 1, arbitrary: fc.constant<ModelAnswer>({status: 'blank', text: null})},
  {weight: 1, arbitrary: fc.constant<ModelAnswer>({status: 'missing', text: null})},
)

const style: fc.Arbitrary<Style> = fc
  .record({
    number: fc.constantFrom('1.', '1.', '1)', '(1)'),
    letter: fc.constantFrom('1.', '1)', '(1)'),
    roman: fc.constantFrom('1.', '1)', '(1)'),
    glyphs: fc.constantFrom<[string, string]>(['•', '-'], ['·', '•'], ['-', '•'], ['*', '-']),
    tight: fc.boolean(),
    doubled: fc.constantFrom(false, false, true),
    indent: fc.constantFrom(0, 0, 2, 4),
    gapBelowLead: fc.constantFrom<0 | 1>(0, 1),
    ordinal: fc.boolean(),
    padded: fc.boolean(),
    form: fc.nat({max: 5}),
    titleLines: fc.constantFrom(1, 1, 1, 2),
  })
  .map(({glyphs: [glyph, innerGlyph], ...rest}) => ({...rest, glyph, innerGlyph}))

/** A proforma's contents: everything that a layout can print, in words that no reading rule can take for something else. */
export const arbitraryRecord: fc.Arbitrary<ModelRecord> = fc
  .record({
    meetingDate: fc.option(day, {freq: 12}),
    title: fc.option(title, {freq: 12}),
    narrative,
    groups: resolutions,
    after: fc.option(sentence, {freq: 3}),
    answers: fc.record({
      reasons: answer,
      alternativeOptions: answer,
      conflictsOfInterest: answer,
      dispensations: answer,
    }),
    callIn,
    publication: fc.oneof(
      {weight: 6, arbitrary: day.map(date => ({status: 'stated' as const, date}))},
      {weight: 1, arbitrary: fc.constant({status: 'blank' as const, date: null})},
      {weight: 1, arbitrary: fc.constant({status: 'missing' as const, date: null})},
    ),
    style,
  })
  .map(record => {
    // Below unmarked rows a sentence cannot be told from one more row.
    const rowsEnd = record.groups.at(-1)?.form === 'list' && record.groups.at(-1)?.items[0]?.kind === 'row'
    return rowsEnd ? {...record, after: null} : record
  })
