import type {RecordFormat} from '../../output/record-formats/record-format.js'
import {createLineWriter} from './line-writer.js'
import type {Output} from './open-output.js'
import type {OpenMeans} from './record-formats.js'
import type {RecordWriter} from './record-writer.js'

/** Records as text into one file or stream; a format without a head writes nothing before its first record. */
export function textWriter(
  output: Output,
  format: RecordFormat,
  {page, interrupted}: Pick<OpenMeans, 'page' | 'interrupted'>,
): RecordWriter {
  const lines = createLineWriter(output.sink, output.name, interrupted)
  const printer = format(page)
  let isBegun = false
  const begin = async () => {
    if (!isBegun && printer.head !== null) await lines.write(printer.head)
    isBegun = true
  }
  const write = async (text: string) => {
    if (!isBegun) await begin()
    await lines.write(text)
  }
  return {
    async document(document) {
      if ('line' in printer) {
        for (const line of document.lines) await write(printer.line(line))
      } else for (const record of document.records) await write(printer.record(record))
    },
    flush: lines.flush,
    async commit(hasRecords) {
      if (hasRecords) {
        await begin()
        if (printer.tail !== null) await lines.write(printer.tail)
      }
      await lines.flush()
      if (hasRecords) output.commit()
    },
    discard: output.discard,
  }
}
