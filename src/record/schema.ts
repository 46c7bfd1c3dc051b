import * as z from 'zod'
import {formatNames, publicationLabels} from '../formats/format.js'
import {codes} from '../messages.js'
import {schemaId, schemaVersion} from './schema-version.js'

const text = z.string().min(1)
const isoDate = z.iso.date().describe('A day, ISO 8601')
const label = text
  .nullable()
  .describe('The printed marker without its punctuation (`1`, `a`, `iv`); null for bullets and unmarked rows')
const itemText = z
  .string()
  .describe('The whole item, its sub-items (`a. ...`, `• ...`) and its tail on lines of their own')

/** An item of a list, as it nests. */
export type Item = {label: string | null; text: string; items: Item[]}

const item: z.ZodType<Item> = z
  .strictObject({
    label,
    text: itemText,
    get items() {
      return z.array(item).describe('The sub-items again, structured')
    },
  })
  .meta({id: 'Item', description: 'An item of a list, as printed'})

const resolutionItem = z
  .strictObject({
    heading: text.nullable().describe('A bare sub-heading printed above the item'),
    label,
    text: itemText,
    items: z.array(item).describe('The sub-items again, structured'),
  })
  .meta({id: 'ResolutionItem', description: 'One thing that was decided'})

const block = z
  .discriminatedUnion('type', [
    z.strictObject({type: z.literal('paragraph'), text: text.describe('The paragraph as one line')}),
    z.strictObject({
      type: z.literal('list'),
      ordered: z.boolean().describe('Whether its items are numbered or lettered'),
      items: z.array(item).min(1).describe('Its items, in order'),
    }),
    z.strictObject({type: z.literal('heading'), text: text.describe('The heading as one line')}),
    z.strictObject({
      type: z.literal('table'),
      rows: z.array(z.array(z.string())).min(1).describe('Its rows, cell by cell; an empty cell is an empty string'),
    }),
  ])
  .meta({id: 'Block', description: 'A paragraph, list, heading or table of running text'})

const group = z
  .strictObject({
    kind: z
      .enum(['resolved', 'recommended', 'agreed', 'noted', 'unstated'])
      .describe('What the opening word says was done'),
    to: text.nullable().describe('The body recommended to, such as `Council`'),
    basis: z.enum(['stated', 'inferred']).describe('Whether an opening word is printed'),
    lead: text.nullable().describe('The words before the first item; null when inferred'),
    items: z.array(resolutionItem).describe('What was decided, in order'),
  })
  .meta({id: 'ResolutionGroup', description: 'One block of the operative part'})

const answerShape = {
  status: z
    .enum(['stated', 'none', 'not-applicable', 'blank', 'missing'])
    .describe(
      '`none` and `not-applicable` are stated nils; `blank`: the heading is there and nothing under it; `missing`: no heading',
    ),
  text: text.nullable().describe('As printed; null when blank or missing'),
}
const answer = z
  .strictObject(answerShape)
  .meta({id: 'Answer', description: 'What stands under a heading, with a typed absence'})

const span = z
  .tuple([z.int().min(0), z.int().min(0)])
  .describe(
    '[start, end) in Unicode code points of the decoded text after any byte order mark, line ends as in the file',
  )

/** What a value's evidence is: where it was printed, and whether it was stated or inferred. */
const evidenceSchema = z
  .strictObject({
    spans: z.array(span).describe('Where the value is printed, in reading order; empty where it is not printed'),
    basis: z
      .enum(['stated', 'inferred'])
      .describe('Whether the value is printed as such, or follows from something else'),
  })
  .meta({id: 'Evidence', description: 'Where a value was printed'})

const count = z.int().min(0)

/**
 * What a record holds, key by key; types, validation and JSON Schema are made of it. Offsets count Unicode code points of
 * the decoded text after any byte order mark; days are ISO days, and the deadline an instant in Europe/London.
 */
export const recordSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion).describe('The version of this schema'),
  key: text.describe('This record of this file: `<sha256 of the file>:<range start>`'),
  id: text.describe(
    'The decision: `<authority>/<decision maker>/<meeting date>/<title>`; copies of one decision share it',
  ),
  reference: text.nullable().describe("The council's own record number, from the file name; never from the text"),
  authority: text.describe('The council'),
  decisionMaker: text.describe('Who took the decision'),
  meetingDate: isoDate.nullable().describe('The day of the meeting, ISO 8601'),
  title: text.nullable().describe('The title as printed, joined where it runs over several lines'),
  narrative: z.array(block).describe('The Record of the Decision without its operative part'),
  resolutions: z.array(group).describe('The operative part'),
  reasons: answer.describe('Reasons for the Decision'),
  alternativeOptions: answer.describe('Alternative Options Considered and Rejected'),
  conflictsOfInterest: answer.describe('Declared (Cabinet Member) Conflicts of Interest'),
  dispensations: answer.describe('Details of any Dispensations'),
  callIn: z
    .strictObject({
      ...answerShape,
      date: isoDate.nullable().describe('The last day on which the decision can be called in'),
      time: z
        .string()
        .regex(/^(?:[01]\d|2[0-4]):[0-5]\d$/)
        .nullable()
        .describe('`HH:MM`; midnight is the end of its day, `24:00`'),
      deadline: z.iso.datetime({offset: true}).nullable().describe('The instant, RFC 3339, Europe/London'),
    })
    .describe('Date and Time by which Call In must be executed'),
  publication: z
    .strictObject({
      ...answerShape,
      label: z.enum(publicationLabels).nullable().describe('The printed label of the closing line'),
      date: isoDate.nullable().describe('The day of publication'),
    })
    .describe('The line that closes the record'),
  source: z
    .strictObject({
      path: z.string().describe('The file as given, with `/` separators'),
      format: z.enum(formatNames).describe('The format it was read as'),
      encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).describe('How its bytes were read'),
      bytes: count.describe('The size of the file'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('The SHA-256 of the file'),
      range: span.describe(
        "This record's [start, end) in the text, counted as spans are; the ranges of a file's records tile it",
      ),
    })
    .describe('The file the record was read from'),
  messages: z
    .array(
      z
        .strictObject({
          code: z
            .enum(Object.keys(codes) as [keyof typeof codes, ...(keyof typeof codes)[]])
            .describe('A code that never changes its meaning'), // Object.keys loses the names
          severity: z
            .enum(['error', 'warning', 'info'])
            .describe('`warning`: a person should look; `info`: what was done'),
          message: text.describe('A sentence for people; its wording may improve'),
          line: z.int().min(1).describe('1-based'),
          column: z.int().min(1).describe('1-based, in code points'),
        })
        .meta({id: 'Message', description: 'What was noticed, and where'}),
    )
    .describe('In order of place'),
  evidence: z
    .record(z.string(), evidenceSchema)
    .optional()
    .describe('JSON Pointer to where that value was printed; left out with `--no-evidence`'),
  coverage: z
    .strictObject({
      value: count.describe('Characters of values'),
      label: count.describe('Characters of headings'),
      furniture: count.describe('Characters of page headers, feet and wrappers'),
      markup: count.describe('Characters of markup and list punctuation'),
      whitespace: count.describe('Blanks and line ends outside values'),
      unclaimed: count.describe('Characters that belong to nothing, each reported'),
    })
    .optional()
    .describe(
      "How the characters of the record's range were used; they add up to its length; left out with `--no-evidence`",
    ),
})

/** One decision as the program writes it. */
export type DecisionRecord = z.infer<typeof recordSchema>
/** Where a value was printed, and whether it was stated or inferred. */
export type Evidence = z.infer<typeof evidenceSchema>

/** The schema as JSON Schema, draft 2020-12. */
export function jsonSchema(): Record<string, unknown> {
  const {$schema, ...rest} = z.toJSONSchema(recordSchema, {target: 'draft-2020-12'})
  return {$schema, $id: schemaId, title: 'Cabinet decision record', ...rest}
}
