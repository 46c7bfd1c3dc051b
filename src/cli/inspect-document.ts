import {type Brush, inspection, inspectionJson} from '../output/inspect/inspection.js'
import {colourLevel} from './colour-level.js'
import {createParser} from './create-parser.js'
import {findInputs} from './inputs/find-inputs.js'
import {refuseUnusedName} from './inputs/names-to-read.js'
import {createReader} from './inputs/read-document.js'
import {createLineWriter} from './outputs/line-writer.js'
import type {Streams} from './streams.js'
import {createStyle} from './style.js'
import {UsageError} from './usage-error.js'

/** The options of `decisions inspect`, as commander gives them. */
export type InspectOptions = {
  readonly format: 'text' | 'json'
  readonly maxBytes: number
  readonly stdinFilename?: string
  readonly color: boolean
}

/** Shows one document as it was read. Gives the exit status: 1 where it gave no record. */
export async function inspectDocument(name: string, options: InspectOptions, streams: Streams): Promise<number> {
  refuseUnusedName([name], options)
  const [input] = findInputs([name], {follow: false, stdinName: options.stdinFilename ?? '-'})
  if (!input || input.kind === 'ignored' || (input.kind === 'file' && input.isWalked))
    throw new UsageError(`\`${name}\` is a folder: name one file`)
  if (input.kind === 'said') throw new UsageError(`\`${name}\`: ${input.message.message.replace(/ or folder$/, '')}`)
  const found = await createReader(streams, options.maxBytes)(input)
  if (found?.kind !== 'bytes') throw new UsageError(`\`${name}\`: ${found?.message.message ?? 'could not be read'}`)

  const parsed = await createParser()(input.path, found.bytes)
  const writer = createLineWriter(streams.stdout, 'the standard output', streams.interrupted)
  if (options.format === 'json') await writer.write(inspectionJson(parsed, input.path))
  else {
    const brush = brushOf(colourLevel(streams, streams.stdoutIsTTY, options.color))
    for (const row of inspection(parsed, brush)) await writer.write(row)
  }
  await writer.flush()
  return parsed.records.length > 0 ? 0 : 1
}

/** Values are plain, what is not a value is dim, what nobody claims is red, what was inferred is yellow. */
function brushOf(level: 0 | 1): Brush {
  const style = createStyle(level)
  return {
    gutter: words => style('dim', words),
    part({use, basis}, words) {
      if (use === 'unclaimed') return style(['red', 'inverse'], words)
      if (use === 'label') return style(['bold', 'cyan'], words)
      if (use === 'furniture' || use === 'markup') return style('dim', words)
      return basis === 'inferred' ? style('yellow', words) : words
    },
    message({severity}, words) {
      return severity === 'error'
        ? style('red', words)
        : severity === 'warning'
          ? style('yellow', words)
          : style('blue', words)
    },
  }
}
