import {statSync} from 'node:fs'
import {plainLooks} from '../../output/record-formats/record-format.js'
import type {Streams} from '../streams.js'
import {UsageError} from '../usage-error.js'
import {mirrorWriter} from './mirror-writer.js'
import {openOutput, standardOutput} from './open-output.js'
import {refuseOtherPromise} from './promised-format.js'
import {type FormatName, type NamedFormat, recordFormats} from './record-formats.js'
import type {RecordWriter} from './record-writer.js'
import {terminalPage} from './terminal-page.js'
import {textWriter} from './text-writer.js'

export type RecordsOptions = {
  readonly format: FormatName
  /** Whether the user asked for the format. */
  readonly isFormatMeant?: boolean
  /** A file, a folder, or `-` for stdout, as without it. */
  readonly output?: string
  readonly force?: true
  readonly bom?: true
  readonly color: boolean
}

/**
 * Opens what `--format` and `--output` ask for.
 *
 * @throws UsageError where they do not fit, OutputError where nothing can be written.
 */
export async function openRecords(options: RecordsOptions, streams: Streams): Promise<RecordWriter> {
  const {format: name, output = '-', force, bom, color} = options
  const format: NamedFormat = recordFormats[name]
  if (bom && name !== 'csv') throw new UsageError(`\`--bom\` goes with \`--format csv\`, not with \`${name}\``)
  const isNamed = output !== '-'
  if (options.isFormatMeant === false) refuseOtherPromise(output)
  const shape = isNamed ? {width: null, looks: plainLooks} : terminalPage(streams, color)
  const page = {...shape, bom: bom === true}
  const means = {page, isForced: force === true, interrupted: streams.interrupted}
  const opened = isNamed && format.open ? await format.open(output, means) : null
  if (opened) return opened
  if (!format.load) throw new UsageError(`\`--format ${name}\` needs \`--output\`: it is no text`)
  const text = await format.load()
  if (!isNamed || !isFolder(output)) {
    const target = isNamed ? openOutput(output, means.isForced) : standardOutput(streams)
    return textWriter(target, text, means)
  }
  if (format.ending === null)
    throw new UsageError(`\`--format ${name}\` writes one text, and \`${output}\` is a folder`)
  return mirrorWriter(output, {ending: format.ending, format: text}, means)
}

/** A name that ends in `/`, or that of a folder that is there. */
function isFolder(output: string): boolean {
  if (output.endsWith('/')) return true
  try {
    return statSync(output).isDirectory()
  } catch {
    return false // whoever opens it as a file says what is wrong
  }
}
