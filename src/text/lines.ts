import type {Say} from '../messages.js'
import type {InlineParser} from './inline-token.js'
import type {Line} from './line.js'
import {endsLine} from './line-ends.js'
import {plainStretches} from './plain.js'
import {type Reader, readLine} from './read-line.js'

/**
 * The document as printed. After this every printed line stands once, without markup, and knows where it stood.
 * `isOrdinary` says that no line ends but in LF or CR.
 * Adds `html-kept` and `markup-kept`.
 */
export function readLines(text: string, isOrdinary: boolean, parser: InlineParser, say: Say): Line[] {
  const isPlain = plainStretches(text)
  const reader: Reader = {
    text,
    parser,
    say,
    lines: [],
    isPlain,
    isPageTop: false,
    isQuoted: false,
    isGrid: false,
    rawFence: '',
    openBracket: -1,
    wrapped: {to: 0, marks: new Map()},
  }
  const start = isOrdinary && !text.includes('\r') ? readAtFeeds(reader) : readAtEnds(reader)
  if (start < text.length || reader.isPageTop) readLine(reader, start, text.length)
  return reader.lines
}

/** Reads a text whose lines end in LF alone; gives the start of what follows the last one. */
function readAtFeeds(reader: Reader): number {
  const {text} = reader
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    readLine(reader, start, at)
    start = at + 1
  }
  return start
}

/** Reads a text whose lines may end in any way; gives the start of what follows the last one. */
function readAtEnds(reader: Reader): number {
  const {text} = reader
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (!endsLine(unit)) continue
    readLine(reader, start, at)
    reader.isPageTop = unit === formFeed
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at++
    start = at + 1
  }
  return start
}

const formFeed = 0x0c
