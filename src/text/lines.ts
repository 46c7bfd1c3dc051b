import type {Say} from '../messages.js'
import type {FoundLines} from './find-lines.js'
import type {InlineParser} from './inline-token.js'
import type {Line} from './line.js'
import {endsLine} from './line-ends.js'
import {type Reader, readLine} from './read-line.js'

/**
 * The document as printed. After this every printed line stands once, without markup, and knows where it stood. `found`
 * are its lines where it is known already where they stand. Adds `html-kept` and `markup-kept`.
 */
export function readLines(text: string, found: FoundLines | null, parser: InlineParser, say: Say): Line[] {
  const reader: Reader = {
    text,
    parser,
    say,
    lines: [],
    isPageTop: false,
    isQuoted: false,
    isGrid: false,
    rawFence: '',
    divTo: 0,
    divFence: null,
    openBracket: -1,
    wrapped: {to: 0, marks: new Map()},
  }
  if (found) readFound(reader, found)
  else readAtEnds(reader)
  return reader.lines
}

function readFound(reader: Reader, {starts, ends, plain}: FoundLines): void {
  for (let index = 0; index < starts.length; index++)
    readLine(reader, starts[index] as number, ends[index] as number, plain[index] as boolean) // there are as many of each
}

/** Reads a text whose lines may end in any way. */
function readAtEnds(reader: Reader): void {
  const {text} = reader
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (!endsLine(unit)) continue
    readLine(reader, start, at, false)
    reader.isPageTop = unit === formFeed
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at++
    start = at + 1
  }
  if (start < text.length || reader.isPageTop) readLine(reader, start, text.length, false)
}

const formFeed = 0x0c
