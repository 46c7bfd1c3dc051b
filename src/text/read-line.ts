import type {Say} from '../messages.js'
import {withCells} from './cells.js'
import {sayControlsOfReference, skipUnprinted, skipUnprintedBack} from './controls.js'
import {endOfDivFence} from './div-fence.js'
import {emphasisSteps, lengthWithout} from './emphasis-steps.js'
import {excerpt} from './excerpt.js'
import {printsOf, tokenise} from './inline.js'
import {type InlineParser, isKeptMarkup, type Token} from './inline-token.js'
import {looseBrackets} from './left-over-marks.js'
import {blankLine, type Line} from './line.js'
import {
  beginsWithBar,
  headingLevel,
  isGridRule,
  isRule,
  skipQuoteMarks,
  withoutClosing,
  withoutHardBreak,
} from './line-edges.js'
import {readMarkers} from './marker.js'
import {isPlain} from './plain.js'
import {plainPrint, startOf} from './print.js'
import {pushBlank, pushDivFence} from './push-blank.js'
import {fenceBelow} from './raw-fence.js'
import {readPlainLine} from './read-plain-line.js'
import {unitAt} from './unit-at.js'
import {tokeniseCells} from './wrapped-cells.js'
import {pairMarks, tokeniseWrapped, type WrappedEmphasis} from './wrapped-emphasis.js'

/** What is known while the lines of a document are read. */
export type Reader = {
  readonly text: string
  readonly parser: InlineParser
  readonly say: Say
  readonly lines: Line[]
  /** A form feed stands above. */
  isPageTop: boolean
  /** The line above is quoted, as in an answer to a letter. */
  isQuoted: boolean
  /** Inside a table drawn with `+---+` or as a box, where a cell's text runs over several rows. */
  isGrid: boolean
  /** The open fence around what a converter meant for one kind of output; empty for none. */
  rawFence: string
  /** Where the open fence of a part of a page ends, whose attributes run over several lines. */
  divTo: number
  /** The blank line that such a fence was read as, where it is the last one; null for none. */
  divFence: Line | null
  /** Where a bracket was opened that no line of the paragraph has closed yet; -1 for none. */
  openBracket: number
  readonly wrapped: WrappedEmphasis
}

/** Adds the printed lines of one line of the source, [start, end); `plain` where it is known to print as it stands. */
export function readLine(reader: Reader, start: number, end: number, plain: boolean): void {
  if (plain && readPlainLine(reader, start, end)) return
  const {text, say, lines} = reader
  let from = skipUnprinted(text, start, end)
  const to = skipUnprintedBack(text, end, from)
  const indent = widthOf(text, start, from)
  const unquoted = skipQuoteMarks(text, from, to, reader.isQuoted)
  reader.isQuoted = unquoted > from
  from = unquoted
  const level = headingLevel(text, from, to)
  if (level > 0) from = skipUnprinted(text, from + level, to)
  const raw = withoutHardBreak(level > 0 ? withoutClosing(text.slice(from, to)) : text.slice(from, to))
  const opens = reader.isPageTop ? 'page' : 'line'
  if (raw === '' || isRule(raw) || isFence(reader, raw)) {
    reader.isGrid = isGridRule(raw)
    reader.openBracket = -1
    pushBlank(reader, start, end, opens)
    return
  }
  if (start < reader.divTo || isFenceOfDiv(reader, from, from + raw.length)) {
    pushDivFence(reader, start, end, opens)
    return
  }
  reader.isGrid &&= beginsWithBar(raw)
  if (!reader.isGrid && (plain || isPlain(raw))) {
    if (reader.openBracket >= 0) sayBrokenLink(reader, raw, from)
    const print = plainPrint(raw, from)
    const markers = readMarkers(raw)
    lines.push({
      print,
      start,
      end,
      indent,
      width: raw.length,
      level,
      markers,
      wideO: raw.startsWith('o') && wideO.test(raw),
      cells: [],
      opens,
    })
    return
  }
  const tokens = tokensOf(reader, raw, from, end, level)
  reportKept(tokens, from, raw, say)
  if (reader.openBracket >= 0 || raw.includes('[')) sayBrokenLink(reader, raw, from)
  const prints = printsOf(tokens, from)
  let begin = start
  for (const [index, print] of prints.entries()) {
    const isFirst = index === 0
    const next = prints[index + 1]
    const stop = next === undefined ? end : next.text === '' ? begin : startOf(next)
    const line: Line = {
      ...blankLine(begin, stop),
      print,
      indent,
      width: prints.length === 1 ? lengthWithout(raw, emphasisSteps(raw)) : 0,
      level,
      markers: readMarkers(print.text),
      wideO: isFirst && wideO.test(raw),
      opens: isFirst ? opens : 'line',
    }
    lines.push(reader.isGrid || print.text.includes('|') ? withCells(line, text, reader.isGrid) : line)
    begin = stop
  }
}

/** Only a line that keeps a mark can have left it open for a line below. */
function tokensOf(reader: Reader, raw: string, from: number, end: number, level: number): readonly Token[] {
  const {text, parser, isQuoted, isGrid, wrapped} = reader
  const cells =
    isGrid && mayEmphasise.test(raw) ? tokeniseCells(text, {raw, from, end}, isQuoted, wrapped, parser) : null
  if (cells) return cells
  const known = wrapped.marks.get(from)
  if (known) return tokeniseWrapped(raw, known, parser)
  const alone = tokenise(raw, parser)
  if (level > 0 || from < wrapped.to || !alone.some(isKeptMarkup)) return alone
  pairMarks(text, {raw, from, end}, isQuoted, wrapped)
  const found = wrapped.marks.get(from)
  return found ? tokeniseWrapped(raw, found, parser) : alone
}

const mayEmphasise = /[*_]/

function isFence(reader: Reader, raw: string): boolean {
  const below = raw.startsWith('```') ? fenceBelow(raw, reader.rawFence) : null
  if (below === null) return false
  reader.rawFence = below
  return true
}

function isFenceOfDiv(reader: Reader, from: number, to: number): boolean {
  const end = endOfDivFence(reader.text, from, to)
  if (end > to) reader.divTo = end
  return end >= 0
}

/** A link that goes on over a line's end is none to a reader of lines: both of its ends are reported. */
function sayBrokenLink(reader: Reader, raw: string, from: number): void {
  const {opened, ended} = looseBrackets(raw)
  if (reader.openBracket >= 0 && ended >= 0) {
    sayLeftOver(reader.openBracket, reader.say)
    sayLeftOver(from + ended, reader.say)
  }
  if (opened >= 0) reader.openBracket = from + opened
  else if (ended >= 0) reader.openBracket = -1
}

const sayLeftOver = (place: number, say: Say) =>
  say('markup-kept', place, 'Unexpected markup that opens or closes nothing, kept as printed')

const wideO = /^o(?:\t|[ \u00a0]{3})/

function widthOf(text: string, start: number, end: number): number {
  let width = 0
  for (let at = start; at < end; at++) width += unitAt(text, at) === 9 ? 8 - (width % 8) : 1
  return width
}

function reportKept(tokens: readonly Token[], offset: number, raw: string, say: Say): void {
  for (const token of tokens) {
    if (token.kind === 'words' && token.text.length !== token.end - token.start)
      sayControlsOfReference(token.text, offset + token.start, say)
    if (token.kind !== 'kept') continue
    if (token.what === 'markup') sayLeftOver(offset + token.start, say)
    else
      say(
        'html-kept',
        offset + token.start,
        `Unexpected HTML tag \`${excerpt(raw.slice(token.start, token.end), 40)}\`, kept as printed`,
      )
  }
}
