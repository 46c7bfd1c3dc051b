import * as z from 'zod'

/** One entry: a code that a record, or a document without one, is known to draw. */
const entrySchema = z.strictObject({
  path: z.string().describe('The document, seen from the folder of the baseline.'),
  id: z.string().nullable().describe('The record; null where the document gave none.'),
  code: z.string(),
  count: z.int().positive().describe('How many findings of that code are known.'),
})

/** What a baseline file holds. Entries are matched by id and code, by path and code where there is no id. */
export const baselineSchema = z.strictObject({version: z.literal(1), entries: z.array(entrySchema)})

export type BaselineEntry = z.infer<typeof entrySchema>

/** What an entry is matched by: lines do not count, so that an edit above revives nothing. */
export const matchKey = ({path, id, code}: Pick<BaselineEntry, 'path' | 'id' | 'code'>): string =>
  JSON.stringify([id === null ? 'path' : 'id', id ?? path, code])
