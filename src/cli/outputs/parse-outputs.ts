import {resolve} from 'node:path'
import type {Streams} from '../streams.js'
import {UsageError} from '../usage-error.js'
import {forgiving} from './forgiving.js'
import {createLineWriter, type LineWriter} from './line-writer.js'
import {type Output, openOutput} from './open-output.js'
import {openRecords, type RecordsOptions} from './open-records.js'
import type {RecordWriter} from './record-writer.js'

export type OutputOptions = RecordsOptions & {readonly messages?: string}

/** Where a run writes: records, messages for tools, messages for people. */
export type ParseOutputs = {
  readonly records: RecordWriter
  readonly messages: LineWriter | null
  readonly people: LineWriter
  /** Hands on what stdout and stderr have so far. */
  flush(): Promise<void>
  /** Puts the files in their place; `hasRecords` false leaves the records' file as it was, for nothing was read. */
  commit(hasRecords: boolean): Promise<void>
  /** Leaves no trace of what was not committed. */
  discard(): void
}

/** Opens what the options ask for. Every refusal comes from here, before any work. */
export async function openOutputs(options: OutputOptions, streams: Streams): Promise<ParseOutputs> {
  const {output, messages, force} = options
  if (messages === '-') throw new UsageError('`--messages` needs a file: stdout is for the records alone')
  if (output !== undefined && messages !== undefined && resolve(output) === resolve(messages))
    throw new UsageError(`\`--output\` and \`--messages\` both name \`${output}\``)

  const records = await openRecords(options, streams)
  let messagesTo: Output | null = null
  try {
    if (messages !== undefined) messagesTo = openOutput(messages, force === true)
  } catch (error) {
    records.discard()
    throw error
  }
  const told = messagesTo && createLineWriter(messagesTo.sink, messagesTo.name, streams.interrupted)
  const people = createLineWriter(forgiving(streams.stderr), 'the standard error', streams.interrupted)
  return {
    records,
    messages: told,
    people,
    async flush() {
      await records.flush()
      await people.flush()
    },
    async commit(hasRecords) {
      await told?.flush()
      await records.commit(hasRecords)
      messagesTo?.commit()
      await people.flush()
    },
    discard() {
      records.discard()
      messagesTo?.discard()
    },
  }
}
