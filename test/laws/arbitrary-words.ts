import fc from 'fast-check'

/** How a sentence begins: a capital, and no word that could be a marker, a label or an opening. */
const starts = [
  'Consideration was given to',
  'Members were told of',
  'The report set out',
  'It was explained that',
  'Cabinet considered',
  'Officers at Quillby Primary School welcomed',
  'Ash Lane residents had asked for',
  'Recommendation 4 of the review concerned',
  'Recommended practice was',
  'Élan Court tenants supported',
  'In summary,',
  'Given the importance of',
  'A panel of Members looked at',
  'Discussion was held on',
  'Title deeds for Fernhill Court showed',
  'Dates and times of',
  'Reasons of cost spoke for',
] as const

/** Words for the middle of a sentence; none ends in a full stop that a line could seem to end with. */
const middles = [
  'the scheme',
  'repairs at Fernhill Court',
  'a budget of £12,000',
  'an amount of 110,000',
  'the ‘process model’',
  'what was called “quick wins”',
  'in 2014–15',
  'the café at Nether Wold',
  'the cafe\u0301 on Tarn Street',
  'children\u2019s services',
  "the Council's fleet",
  'groups 𝒜 and 𝒵',
  'the 🌳 planting plan',
  'and, where needed, the hire of vans',
  'with regard to (phase 2) works',
  'for 2.5 per cent of tenants',
  'a - b options',
  'schools at Oxby, Tarn & Wold',
  'R&D at 50% of cost',
  'of the decision of 13 June 2013',
  'was recommended by officers',
  'had been resolved in part',
  'details of any work',
  'over 1032 children',
  'the sum of 4/5 of rent',
  'in Naïve Street',
  'on behalf of Mrs O\u2019Brien',
  'as #1 priority',
  'i.e. the usual share',
] as const

/** Plain words for the end of a sentence: what follows them is its final stop and nothing else. */
const ends = [
  'be noted',
  'be approved',
  'the borough',
  'this year',
  'local people',
  'young carers',
  'every ward',
] as const

export const decisionVerbs = ['be noted', 'be approved', 'be received', 'be agreed in principle', 'be funded'] as const

const middle = fc.constantFrom(...middles)
const clauses = (longest: number) =>
  fc
    .tuple(fc.array(middle, {minLength: 1, maxLength: longest}), fc.constantFrom(...ends))
    .map(words => words.flat().join(' '))

const start = fc.constantFrom(...starts)

/** Words without a final stop, beginning with a capital. */
export const clause = fc.tuple(start, clauses(4)).map(words => words.join(' '))

/** Words that begin in lower case, for what follows `that`. */
export const lowerClause = clauses(3).map(words => `the ${words.replace(/^(?:the|a|an) /, '')}`)

export const sentence = clause.map(words => `${words}.`)

/** One to three sentences; they end in a full stop, so nothing below is taken for their end. */
export const paragraph = fc
  .array(
    fc.tuple(start, clauses(6)).map(words => `${words.join(' ')}.`),
    {minLength: 1, maxLength: 3},
  )
  .map(sentences => sentences.join(' '))

/** A line that announces a list. */
export const announcement = fc
  .tuple(clause, fc.constantFrom(':', ':-', ' as follows:-', ' around:'))
  .map(words => words.join(''))

const rowFirsts = ['Ash Lane School', 'Quillby Primary School', 'Fernhill Court', 'Oxby Ward', 'École Tarn'] as const
const rowNames = ['Mrs A Dunning', 'Mr T Oxley', 'Councillor B. Wren', 'Dr É Marsh', 'Ms Ż Kowal'] as const

/** A short row without a marker or a final stop. */
export const row = fc.tuple(fc.constantFrom(...rowFirsts), fc.constantFrom(...rowNames)).map(words => words.join(' - '))

/** A bare sub-heading: at most ten words, no final stop. */
export const subHeading = fc.constantFrom(
  'General Fund Budget',
  'Capital Programme',
  'Housing Revenue Account – Rents and Charges',
  'Council Tax',
  'School Meals (Prices)',
  'Fees for the Year 2014/15',
)

const titleParts = [
  'Repairs to Ash Lane Bridge',
  'Children\u2019s Services Update: Quarter 2',
  'Review of Élan Court',
  'Procurement of the Fleet - Stage 2',
  '2014/15 Budget',
  'Consultation on ‘Greener Wold’',
  'Local Authority Governors',
  'Scrutiny of Allotments & Gardens',
  'Tarn Street Cafe\u0301',
  'Minutes of Various Bodies',
  'Reasons to be Active (2013–16)',
] as const

/** One to six parts: up to some 200 characters. */
export const title = fc
  .tuple(fc.array(fc.constantFrom(...titleParts), {minLength: 1, maxLength: 6}), fc.constantFrom('', '', '', '.'))
  .map(([parts, stop]) => parts.join(', ') + stop)
