import {existsSync} from 'node:fs'
import {faultWords} from '../fault-words.js'
import type {Streams} from '../streams.js'
import {UsageError} from '../usage-error.js'
import type {Contents} from './contents.js'
import type {RawPath} from './input.js'
import {knownFiles} from './known-files.js'
import {fromBytes} from './raw-path.js'
import {readFile} from './read-file.js'
import {readStream} from './read-stream.js'

const longestList = 2 ** 30

/** The paths of a `--files0-from` list: parted by NUL, as `find -print0` writes them, since a name may hold a line feed. */
export async function listedNames(list: string, streams: Pick<Streams, 'stdin' | 'interrupted'>): Promise<RawPath[]> {
  const names = await namesOf(list, streams)
  const [only] = names
  if (names.length === 1 && typeof only === 'string' && only.includes('\n') && !existsSync(only))
    throw new UsageError(
      `the list \`${list}\` holds lines, expected names ended by NUL, as \`find -print0\` writes them`,
    )
  return names
}

async function namesOf(list: string, streams: Pick<Streams, 'stdin' | 'interrupted'>): Promise<RawPath[]> {
  try {
    const contents = await readList(list, streams)
    if (contents.kind === 'bytes') return namesIn(contents.bytes)
    throw new Error(`it is longer than ${longestList} bytes`)
  } catch (error) {
    streams.interrupted.throwIfWanted()
    throw new UsageError(`cannot read the list of files \`${list}\`: ${faultWords(error)}`)
  }
}

const readList = (list: string, {stdin, interrupted}: Pick<Streams, 'stdin' | 'interrupted'>): Promise<Contents> =>
  list === '-'
    ? readStream(stdin(), longestList, interrupted)
    : readFile(list, {limit: longestList, isWalked: false, known: knownFiles(), interrupted})

function namesIn(bytes: Buffer): RawPath[] {
  const names: RawPath[] = []
  for (let start = 0; start < bytes.length; ) {
    const nul = bytes.indexOf(0, start)
    const end = nul < 0 ? bytes.length : nul
    if (end > start) names.push(fromBytes(bytes.subarray(start, end)))
    start = end + 1
  }
  return names
}
