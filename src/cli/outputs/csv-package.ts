import {type Stats, statSync} from 'node:fs'
import type {Table} from '../../output/csv/column.js'
import {csvHeader, csvRow} from '../../output/csv/csv-row.js'
import {decisionsTable} from '../../output/csv/decisions-table.js'
import {messageRows, messagesTable} from '../../output/csv/messages-table.js'
import {resolutionRows, resolutionsTable} from '../../output/csv/resolutions-table.js'
import {UsageError} from '../usage-error.js'
import {createLineWriter} from './line-writer.js'
import {measured} from './measured.js'
import type {Output} from './open-output.js'
import {openTogether} from './open-together.js'
import {OutputError} from './output-error.js'
import type {OpenMeans} from './record-formats.js'
import type {RecordWriter} from './record-writer.js'

/** The descriptor is last: where it is new, all is. */
const names = ['decisions.csv', 'resolutions.csv', 'messages.csv', 'datapackage.json']

/**
 * Opens a Tabular Data Package, a folder of three tables that are written at once and of their descriptor. Gives null
 * where the target is one file: its name ends in `.csv`, or it is a pipe or a device.
 *
 * @throws UsageError where the name of a folder that is not there reads as that of another file, such as `x.xlsx`.
 */
export async function openCsvPackage(target: string, means: OpenMeans): Promise<RecordWriter | null> {
  if (isOneFile(target)) return null
  const together = openTogether(target, names, means.isForced)
  const [decisions, resolutions, messages, descriptor] = together.outputs as [Output, Output, Output, Output] // as many as names
  const tables = {
    decisions: writerOf(decisionsTable, decisions, means),
    resolutions: writerOf(resolutionsTable, resolutions, means),
    messages: writerOf(messagesTable, messages, means),
  }
  let number = 0
  return {
    async document({path, records, messages}) {
      const numbered = records.map(record => ({number: ++number, record}))
      for (const row of numbered) {
        await tables.decisions.row(row)
        for (const item of resolutionRows(row)) await tables.resolutions.row(item)
      }
      for (const row of messageRows(path, numbered, messages)) await tables.messages.row(row)
    },
    async flush() {},
    async commit(hasRecords) {
      if (!hasRecords) return together.discard()
      const written = {
        decisions: await tables.decisions.end(),
        resolutions: await tables.resolutions.end(),
        messages: await tables.messages.end(),
      }
      const {describePackage} = await import('../../output/csv/describe-package.js')
      const lines = createLineWriter(descriptor.sink, descriptor.name, means.interrupted)
      await lines.write(describePackage(written))
      await lines.flush()
      together.commit()
    },
    discard: together.discard,
  }
}

/** Writes the rows of a table, its header before the first. */
function writerOf<Row>({columns}: Table<Row>, {sink, name}: Output, {page, interrupted}: OpenMeans) {
  const file = measured(sink)
  const lines = createLineWriter(file.sink, name, interrupted)
  let isBegun = false
  const begin = async () => {
    isBegun = true
    await lines.write(csvHeader(columns, page.bom))
  }
  return {
    async row(row: Row) {
      if (!isBegun) await begin()
      await lines.write(csvRow(columns.map(({of}) => of(row))))
    },
    /** What the file came to. */
    async end() {
      if (!isBegun) await begin()
      await lines.flush()
      return file.result()
    },
  }
}

function isOneFile(target: string): boolean {
  const old = found(target)
  if (target === '' || old?.isFIFO() || old?.isCharacterDevice()) return true
  if (!/\.csv$/i.test(target)) {
    if (!old && /[^./]\.[a-z]\w*$/i.test(target))
      throw new UsageError(
        `\`${target}\` would be the folder of a data package: let its name end in \`.csv\` for one file, or in \`/\` if a folder is meant`,
      )
    if (old?.isFile())
      throw new OutputError(
        `\`${target}\``,
        'it is a file, and a data package is a folder; the name of a single table ends in `.csv`',
      )
    return false
  }
  if (old?.isDirectory())
    throw new OutputError(`\`${target}\``, 'it is a folder; with `/` behind its name, the package is written into it')
  return true
}

function found(target: string): Stats | undefined {
  try {
    return statSync(target, {throwIfNoEntry: false})
  } catch {
    return undefined // whoever opens it says what is wrong
  }
}
