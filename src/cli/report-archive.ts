import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {deflateRawSync} from 'node:zlib'
import {messagesOf} from '../output/file-message.js'
import {createCollector} from '../output/report/collect.js'
import {type Assets, page} from '../output/report/page.js'
import {summary} from '../output/summary.js'
import {colourLevel} from './colour-level.js'
import {exitStatus} from './exit-status.js'
import {leftOutLine, nothingLeftOut} from './inputs/left-out.js'
import {type NameOptions, namesToRead} from './inputs/names-to-read.js'
import {ndjsonNames} from './inputs/ndjson-names.js'
import {noLineToRead, nothingToRead} from './inputs/nothing-to-read.js'
import {forgiving} from './outputs/forgiving.js'
import {createLineWriter} from './outputs/line-writer.js'
import {openOutput, standardOutput} from './outputs/open-output.js'
import {readArchive} from './read-archive.js'
import type {ReadOptions} from './read-documents.js'
import {createReporter} from './reporter.js'
import type {Streams} from './streams.js'

/** The options of `decisions report`, as commander gives them. */
export type ReportOptions = NameOptions &
  ReadOptions & {
    readonly output?: string
    readonly force?: true
    readonly failOn: 'error' | 'never'
    readonly quiet?: true
    readonly color: boolean
  }

/** Reads everything the user named and writes one page that shows it. Gives the exit status. */
export async function reportArchive(
  paths: readonly string[],
  options: ReportOptions,
  streams: Streams,
): Promise<number> {
  const names = options.from === 'ndjson' ? ndjsonNames(paths, options) : await namesToRead(paths, options, streams)
  const {output: file = '-', force} = options
  const output = file === '-' ? standardOutput(streams) : openOutput(file, force === true)
  const lines = createLineWriter(output.sink, output.name, streams.interrupted)
  const people = createLineWriter(forgiving(streams.stderr), 'the standard error', streams.interrupted)
  try {
    // The page holds the messages; people are told what gave no record, and the summary.
    const reporter = createReporter(
      {people, messages: null},
      {
        colours: colourLevel(streams, streams.stderrIsTTY, options.color),
        isQuiet: true,
      },
    )
    const collector = createCollector(packed)
    const leftOut = nothingLeftOut()
    const means = {flush: people.flush, written: [options.output], leftOut}
    for await (const read of readArchive(names, options, streams, means)) {
      if (read.kind === 'said') {
        await reporter.other(read)
        collector.other(read)
      }
      if (read.kind !== 'parsed') continue
      collector.document(read.parsed)
      await reporter.document(messagesOf(read.parsed), read.parsed.records.length)
    }
    const {counts} = reporter
    const isNothing = counts.records + counts.refused === 0
    if (isNothing && counts.missing === 0) {
      await people.flush()
      throw options.from === 'ndjson' ? noLineToRead(names) : nothingToRead(names)
    }
    if (!isNothing) for (const part of page(collector.finish(), assets())) await lines.write(part)
    if (!options.quiet) {
      const left = leftOutLine(leftOut)
      if (left !== null) await people.write(left)
      await people.write(summary(counts))
    }
    await lines.flush()
    if (!isNothing) output.commit()
    await people.flush()
    return exitStatus(counts, options)
  } finally {
    output.discard()
  }
}

const packed = (json: string): string => deflateRawSync(json, {level: 9}).toString('base64')

/** The script and the style of the page stand where the build puts them, whether this runs built or not. */
function assets(): Assets {
  const read = (name: string) => readFileSync(new URL(`../../dist/report/${name}`, import.meta.url), 'utf8')
  return {
    script: read('page.js'),
    style: read('page.css'),
    hash: text => createHash('sha256').update(text).digest('base64'),
  }
}
