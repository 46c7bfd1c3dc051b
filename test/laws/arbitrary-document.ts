import fc from 'fast-check'
import {arbitraryRecord} from './arbitrary-record.js'
import {asPrinted} from './as-printed.js'
import {layouts} from './layouts.js'
import {mutated} from './mutate.js'

/** A record printed in any of the layouts. */
export const printedDocument: fc.Arbitrary<string> = fc
  .tuple(arbitraryRecord, fc.constantFrom(...layouts))
  .map(([record, {losses, write}]) => write(asPrinted(record, losses)))

/** Two or three records in one file. */
export const printedFile: fc.Arbitrary<string> = fc
  .array(printedDocument, {minLength: 2, maxLength: 3})
  .map(documents => documents.join('\n'))

/** A document that was damaged. */
export const mutatedDocument = mutated(fc.oneof({weight: 5, arbitrary: printedDocument}, printedFile))

/** Two or three records whose closing lines part them from what is below. */
export const severalDocuments: fc.Arbitrary<string[]> = fc.array(
  fc
    .tuple(
      arbitraryRecord.filter(({publication}) => publication.status !== 'missing'),
      fc.constantFrom(...layouts),
    )
    .map(([record, {losses, write}]) => write(asPrinted(record, losses))),
  {minLength: 2, maxLength: 3},
)
