import {resolve} from 'node:path'
import type {Streams} from '../streams.js'
import {UsageError} from '../usage-error.js'
import {forgiving} from './forgiving.js'
import {createLineWriter, type LineWriter} from './line-writer.js'
import {type Output, openOutput, standardOutput} from './open-output.js'

export type OutputOptions = {
  /** A file, or `-` for stdout, as without it. */
  readonly output?: string
  readonly messages?: string
  readonly force?: true
}

/** Where a run writes: records, messages for tools, messages for people. */
export type ParseOutputs = {
  readonly records: LineWriter
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
export function openOutputs({output, messages, force}: OutputOptions, streams: Streams): ParseOutputs {
  if (messages === '-') throw new UsageError('`--messages` needs a file: stdout is for the records alone')
  if (output !== undefined && messages !== undefined && resolve(output) === resolve(messages))
    throw new UsageError(`\`--output\` and \`--messages\` both name \`${output}\``)

  const open = (file: string) => openOutput(file, force === true)
  const recordsTo: Output = output === undefined || output === '-' ? standardOutput(streams) : open(output)
  let messagesTo: Output | null = null
  const discard = () => {
    recordsTo.discard()
    messagesTo?.discard()
  }
  try {
    if (messages !== undefined) messagesTo = open(messages)
  } catch (error) {
    discard()
    throw error
  }

  const writer = ({sink, name}: Pick<Output, 'sink' | 'name'>) => createLineWriter(sink, name, streams.interrupted)
  const records = writer(recordsTo)
  const told = messagesTo && writer(messagesTo)
  const people = writer({sink: forgiving(streams.stderr), name: 'the standard error'})
  return {
    records,
    messages: told,
    people,
    discard,
    async flush() {
      await records.flush()
      await people.flush()
    },
    async commit(hasRecords) {
      await records.flush()
      await told?.flush()
      if (hasRecords) recordsTo.commit()
      messagesTo?.commit()
      await people.flush()
    },
  }
}
