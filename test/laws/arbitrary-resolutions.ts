import fc from 'fast-check'
import {bareItem, itemsOf, labelOf, rows} from './arbitrary-items.js'
import {clause, decisionVerbs, lowerClause, sentence, subHeading} from './arbitrary-words.js'
import type {GroupKind, ModelGroup, ModelItem} from './model-record.js'

type Opening = {kind: GroupKind; to: string | null; lead: string}

/** Openings that say nothing yet: what was decided stands in the items below. */
const bareOpenings: readonly Opening[] = [
  {kind: 'resolved', to: null, lead: 'RESOLVED that:-'},
  {kind: 'resolved', to: null, lead: 'RESOLVED that:-'},
  {kind: 'resolved', to: null, lead: 'RESOLVED that Cabinet:-'},
  {kind: 'resolved', to: null, lead: 'RESOLVED'},
  {kind: 'recommended', to: 'Council', lead: 'RECOMMENDED to Council that:-'},
  {kind: 'recommended', to: 'Council', lead: 'RECOMMENDED to council that:-'},
  {kind: 'recommended', to: 'Council', lead: 'RECOMMENDED to Council:-'},
  {kind: 'recommended', to: 'Council', lead: 'RECOMMENDED to Council that'},
  {kind: 'recommended', to: 'Council', lead: 'Cabinet Recommended to Council:-'},
  {kind: 'agreed', to: null, lead: 'AGREED that:-'},
  {kind: 'noted', to: null, lead: 'NOTED that:-'},
]
const bareOpening = fc.constantFrom(...bareOpenings)
const longOpening = fc.tuple(lowerClause, fc.constantFrom('RESOLVED that', 'RECOMMENDED that')).map(
  ([words, lead]): Opening => ({
    kind: lead.startsWith('RES') ? 'resolved' : 'recommended',
    to: null,
    lead: `${lead} ${words} be noted, and in particular the work around:-`,
  }),
)

const tail = fc.oneof(fc.constantFrom('and to report back in March.', 'as set out in the report;'), sentence)

const decided = fc
  .tuple(clause, fc.constantFrom(...decisionVerbs), fc.constantFrom('.', ';'))
  .map(([words, verb, end]) => `${words} ${verb}${end}`)
const amount = fc.constantFrom('110,000 be approved.', '£12,000 be found.', '‘Plan B’ be noted.')

const belowNumber = (kind: 'letter' | 'roman' | 'bullet', most: number) => itemsOf(kind, most, true, ['number'])
const subItems = fc.oneof(belowNumber('letter', 4), belowNumber('roman', 3), belowNumber('bullet', 4))
const announcing = clause.map(words => `${words}:-`)

const resolution: fc.Arbitrary<ModelItem> = fc.oneof(
  {weight: 6, arbitrary: decided.map(words => bareItem('number', null, words))},
  {weight: 1, arbitrary: amount.map(words => bareItem('number', null, words))},
  {
    weight: 2,
    arbitrary: fc.tuple(announcing, subItems, fc.option(tail)).map(([words, items, below]) => ({
      ...bareItem('number', null, words),
      items,
      tail: below,
    })),
  },
  {weight: 1, arbitrary: belowNumber('letter', 3).map(items => ({...bareItem('number', null, ''), items}))},
)

const numberedItems = fc
  .array(fc.tuple(resolution, fc.option(subHeading, {freq: 4})), {minLength: 1, maxLength: 5})
  .map(items => items.map(([item, heading]) => ({...item, heading})))

const relabelled = (items: readonly ModelItem[], from: number, gap: number): ModelItem[] =>
  items.map((item, index) => ({...item, label: labelOf('number', from + index + (index >= 2 ? gap : 0))}))

const numberedGroup = fc
  .tuple(fc.oneof({weight: 4, arbitrary: bareOpening}, longOpening), numberedItems)
  .map(([opening, items]): ModelGroup => ({...opening, form: 'list', items}))

const otherGroup: fc.Arbitrary<ModelGroup> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('RESOLVED that', 'RECOMMENDED that', 'RECOMMENDED to Council that', 'AGREED that'),
      lowerClause,
    )
    .map(
      ([lead, words]): ModelGroup => ({
        kind: lead.startsWith('RES') ? 'resolved' : lead.startsWith('AGR') ? 'agreed' : 'recommended',
        to: lead.includes('Council') ? 'Council' : null,
        lead,
        form: 'sentence',
        items: [bareItem('row', null, `${words} be noted.`)],
      }),
    ),
  rows.map(
    (items): ModelGroup => ({
      kind: 'resolved',
      to: null,
      lead: 'RESOLVED that the following appointments be made to governing bodies:-',
      form: 'list',
      items,
    }),
  ),
  fc
    .tuple(bareOpening, fc.oneof(itemsOf('letter', 4), itemsOf('bullet', 4)))
    .map(([opening, items]): ModelGroup => ({...opening, form: 'list', items})),
)

const oneGroup = fc.oneof({weight: 3, arbitrary: numberedGroup}, {weight: 1, arbitrary: otherGroup})

const isNumbered = (group: ModelGroup) => group.items[0]?.kind === 'number'

/** One or two groups; the numbering of the second runs on from the first, or starts again. */
export const resolutions: fc.Arbitrary<ModelGroup[]> = fc
  .tuple(oneGroup, fc.option(oneGroup, {freq: 3}), fc.boolean(), fc.constantFrom(0, 0, 0, 1))
  .map(([first, second, runsOn, gap]) => {
    const groups = second ? [first, second] : [first]
    let from = 0
    return groups.map((group, index) => {
      if (!isNumbered(group)) return group
      const items = relabelled(group.items, index === 0 || runsOn ? from : 0, gap)
      from = Number(items.at(-1)?.label ?? 0)
      return {...group, items}
    })
  })
