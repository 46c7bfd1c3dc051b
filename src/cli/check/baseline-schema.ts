import * as z from 'zod'

/** One entry: a code that a record, or a document without one, is known to draw. */
const entrySchema = z.strictObject({
  path: z.string().describe('The document, seen from the folder of the baseline.'),
  id: z.string().nullable().describe('The record; null where the document gave none.'),
  code: z.string(),
  count: z.int().positive().describe('How many findings of that code are known.'),
})

/** What a baseline file holds. */
export const baselineSchema = z.strictObject({version: z.literal(1), entries: z.array(entrySchema)})

export type BaselineEntry = z.infer<typeof entrySchema>
