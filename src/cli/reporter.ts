import type {Severity} from '../messages.js'
import type {FileMessage} from '../output/file-message.js'
import {messageLine, type Paint} from '../output/message-line.js'
import {toNdjson} from '../output/ndjson.js'
import {type Counts, summary} from '../output/summary.js'
import type {Said} from './inputs/input.js'
import type {ParseOutputs} from './outputs/parse-outputs.js'
import {createStyle} from './style.js'

export type ReporterOptions = {
  /** 0 is none. */
  readonly colours: 0 | 1
  /** Leaves only the errors for people. */
  readonly isQuiet: boolean
}

/** Tells people and tools what was noticed, and keeps the count. */
export type Reporter = {
  readonly counts: Readonly<Counts>
  /** A document was read: its records and all that was said of it. */
  document(messages: readonly FileMessage[], records: number): Promise<void>
  /** Something else was met. */
  other(said: Said): Promise<void>
  /** Ends with what was left out, if anything was, and the summary. */
  finish(leftOut: string | null): Promise<void>
}

const colourOf = {error: 'red', warning: 'yellow', info: 'blue'} as const satisfies Record<Severity, string>

export function createReporter(
  {people, messages}: Pick<ParseOutputs, 'people' | 'messages'>,
  {colours, isQuiet}: ReporterOptions,
): Reporter {
  const style = createStyle(colours)
  const paint: Paint = (severity, word) => style(colourOf[severity], word)
  const counts: Counts = {files: 0, records: 0, refused: 0, missing: 0, warnings: 0}

  async function tell(message: FileMessage): Promise<void> {
    if (message.severity === 'warning') counts.warnings++
    await messages?.write(toNdjson(message))
    if (!isQuiet || message.severity === 'error') await people.write(messageLine(message, paint))
  }

  return {
    counts,
    async document(told, records) {
      counts.files++
      counts.records += records
      if (told.some(({severity}) => severity === 'error')) counts.refused++
      for (const message of told) await tell(message)
    },
    async other({message, isMissing}) {
      if (isMissing) counts.missing++
      else if (message.severity === 'error') counts.refused++
      await tell(message)
    },
    async finish(leftOut) {
      if (isQuiet) return
      if (leftOut !== null) await people.write(leftOut)
      await people.write(summary(counts))
    },
  }
}
