import {hasIrregularBlanks, isBlank} from './blanks.js'
import {mayHoldSpans} from './bracketed-spans.js'
import {readTicks} from './code-ticks.js'
import {readEmphasis} from './emphasis.js'
import {emphasisSteps} from './emphasis-steps.js'
import {
  type InlineParser,
  lineBreak,
  mayHoldEscapes,
  plainTag,
  readTag,
  shifted,
  type Token,
  words,
} from './inline-token.js'
import {leftOverMark} from './left-over-marks.js'
import {addPiece, type Piece, type Print, slice} from './print.js'
import {mayHoldReferences} from './references.js'
import {unitAt} from './unit-at.js'

const longLine = 1000
const mostMarkers = 32
const markerCharacters = /[*_`[\]<&\\]/g
const anyMarkup = /[*_`[<&\\]/

const twice = (raw: string, mark: string) => raw.indexOf(mark) !== raw.lastIndexOf(mark)

/** Whether something in the line can be inline Markdown beyond a plain presentational tag. Never no where a parser finds some. */
const mayHoldMarkdown = (raw: string): boolean =>
  mayHoldConstructs(raw) || mayHoldReferences(raw) || mayHoldEscapes(raw)

/** Whether it can be more than escapes and character references: emphasis, code, links, images, HTML. */
const mayHoldConstructs = (raw: string): boolean =>
  twice(raw, '*') ||
  twice(raw, '_') ||
  (twice(raw, '`') && readTicks(raw).hasCode) ||
  raw.includes('](') ||
  mayHoldSpans(raw) ||
  (raw.includes('<') && mayHoldTags(raw))

/** Whether there may be other tags than presentational ones, which may stand inside one as it is written. */
const mayHoldTags = (raw: string): boolean =>
  (raw.includes('<<') || emphasisSteps(raw).some(({kind}) => kind === 'other-tag')) &&
  /<[a-z/!?]/i.test(raw.replace(plainTag(), ''))

/** Whether a line that may hold Markdown holds no more of it than escapes and character references. */
export const holdsEscapesAlone = (raw: string): boolean => !mayHoldConstructs(raw) && !plainTag().test(raw)

/** Emphasis matching is quadratic in the markers of one line, so a long line full of them is kept as printed. */
const isUnparsable = (raw: string) =>
  raw.length > longLine && (raw.match(markerCharacters)?.length ?? 0) > mostMarkers && mayHoldMarkdown(raw)

/** Splits a raw line into its printed words. Blanks are still as they were. */
export function tokenise(raw: string, parser: InlineParser): Token[] {
  if (!anyMarkup.test(raw)) return [wordsAt(raw, 0, raw.length)]
  if (isUnparsable(raw)) return tokeniseByBreaks(raw, parser)
  if (mayHoldMarkdown(raw)) return readEmphasis(raw, parser) ?? parser(raw)
  return withoutPlainTags(raw)
}

/** What is too much for one line is read between its `<br>`, where a whole section stands in one table cell. */
function tokeniseByBreaks(raw: string, parser: InlineParser): Token[] {
  const tokens: Token[] = []
  let at = 0
  const readTo = (end: number) => {
    const part = raw.slice(at, end)
    if (isUnparsable(part)) tokens.push({kind: 'kept', what: 'markup', start: at, end}, wordsAt(raw, at, end))
    else for (const token of tokenise(part, parser)) tokens.push(shifted(token, at))
  }
  for (const found of raw.matchAll(lineBreak())) {
    readTo(found.index)
    tokens.push({kind: 'break'})
    at = found.index + found[0].length
  }
  readTo(raw.length)
  return tokens
}

/** Words of a line just as it holds them. */
const wordsAt = (raw: string, start: number, end: number): Token => words(raw.slice(start, end), start, end)

function withoutPlainTags(raw: string): Token[] {
  const tokens: Token[] = []
  const leftOver = leftOverMark(raw, 0, raw.length)
  if (leftOver >= 0) tokens.push({kind: 'kept', what: 'markup', start: leftOver, end: raw.length})
  let at = 0
  for (const tag of raw.matchAll(plainTag())) {
    tokens.push(wordsAt(raw, at, tag.index))
    if (readTag(tag[0]) === 'break') tokens.push({kind: 'break'})
    at = tag.index + tag[0].length
  }
  tokens.push(wordsAt(raw, at, raw.length))
  return tokens
}

/**
 * The printed lines of one raw line: several where it holds breaks. Runs of blanks, of whatever kind, become one space,
 * blanks at the ends go. `offset` is where the raw line stands in the source.
 */
export function printsOf(tokens: readonly Token[], offset: number): Print[] {
  const prints: Print[] = []
  let texts: string[] = []
  let length = 0
  let pieces: Piece[] = []
  /** Nothing, or a blank, stands before what comes next. */
  let isAtBlank = true
  const finish = () => {
    const print = {text: texts.length === 1 ? (texts[0] as string) : texts.join(''), pieces} // there is one
    prints.push(isAtBlank && length > 0 ? slice(print, 0, length - 1) : print)
    texts = []
    length = 0
    pieces = []
    isAtBlank = true
  }
  const add = (printed: string, start: number, end: number) => {
    addPiece(pieces, {at: length, length: printed.length, start: offset + start, end: offset + end})
    texts.push(printed)
    length += printed.length
    isAtBlank = unitAt(printed, printed.length - 1) === 0x20
  }
  for (const token of tokens) {
    if (token.kind === 'break') finish()
    if (token.kind !== 'words' || token.text === '') continue
    const copied = token.text.length === token.end - token.start
    if (!hasIrregularBlanks(token.text) && !(isAtBlank && isBlank(unitAt(token.text, 0)))) {
      add(token.text, token.start, token.end)
      continue
    }
    for (const run of runsOf(token.text)) {
      const start = copied ? token.start + run.start : token.start
      const end = copied ? token.start + run.end : token.end
      if (!run.blank) add(token.text.slice(run.start, run.end), start, end)
      else if (!isAtBlank) add(' ', start, end)
    }
  }
  finish()
  return prints
}

/** The text as runs of blanks and of anything else. */
function* runsOf(text: string): Generator<{blank: boolean; start: number; end: number}> {
  const {length} = text
  let start = 0
  while (start < length) {
    const blank = isBlank(unitAt(text, start))
    let end = start + 1
    while (end < length && isBlank(unitAt(text, end)) === blank) end++
    yield {blank, start, end}
    start = end
  }
}
