import {skipUnprinted, skipUnprintedBack} from './controls.js'
import {isDivFence} from './div-fence.js'
import {emphasisSteps} from './emphasis-steps.js'
import {sideOf} from './flanking.js'
import {tokenise} from './inline.js'
import {type InlineParser, shifted, type Token, words} from './inline-token.js'
import {headingLevel, isRule, skipQuoteMarks, withoutHardBreak} from './line-edges.js'
import {endsLine} from './line-ends.js'
import {readMarkers} from './marker.js'

/** Bounds of what is looked through for a closing mark: a converter wraps lines, so they are short. */
export const mostLines = 40
const longestLine = 500
const mostOpen = 8

/** What is known of emphasis that goes on over line ends. */
export type WrappedEmphasis = {
  /** Lines that begin before this place in the source were looked at. */
  to: number
  /** By the place of a line's first character. */
  readonly marks: Map<number, Beside>
}

/** The marks above that a line closes, and those below that close what it opens, each at a word. */
type Beside = {readonly before: string; readonly after: string}

export type RawLine = {readonly raw: string; readonly from: number; readonly end: number}
export type Open = {readonly mark: string; readonly from: number}

/**
 * > | **RESOLVED that the works be approved and that the
 *     ^^
 * > | Works Committee be asked to report.**
 *                                       ^^
 * Pairs the marks that a line leaves open with those that close them on a later line of its paragraph, as CommonMark does
 * where each opens or closes and is as long as its partner. Where that takes more than a glance, it pairs no further.
 */
export function pairMarks(text: string, first: RawLine, isQuoted: boolean, wrapped: WrappedEmphasis): void {
  const open: Open[] = []
  wrapped.marks.clear()
  let line: RawLine | null = first
  for (let count = 0; line && count < mostLines; count++) {
    wrapped.to = line.end
    if (!pairMarksOf(line, open, wrapped.marks) || open.length === 0) return
    line = lineBelow(text, line.end, isQuoted)
  }
}

/** Pairs the marks of one line with each other and with those above; false where that takes more than a glance. */
export function pairMarksOf({raw, from}: RawLine, open: Open[], marks: Map<number, Beside>): boolean {
  if (raw.length > longestLine || raw.includes('`') || raw.includes('](') || raw.includes('|')) return false
  for (const {start, end, kind} of emphasisSteps(raw)) {
    if (kind === 'other-tag') return false
    const side = kind === 'tag' || isLetter(raw, start, end) ? 'none' : sideOf(raw, start, end)
    if (side === 'none') continue
    if (side === 'unclear' || end - start > 3 || raw.charAt(start - 1) === '\\') return false
    const step = raw.slice(start, end)
    if (side === 'opens') {
      if (open.push({mark: step, from}) > mostOpen) return false
      continue
    }
    const at = open.findLastIndex(({mark}) => mark.startsWith(step.charAt(0)))
    const partner = open[at]
    if (!partner) continue
    if (partner.mark !== step) return false
    open.length = at
    if (partner.from === from) continue
    const above = marks.get(partner.from) ?? {before: '', after: ''}
    const here = marks.get(from) ?? {before: '', after: ''}
    marks.set(partner.from, {...above, after: `${above.after} x${step}`})
    marks.set(from, {...here, before: `${step}x ${here.before}`})
  }
  return true
}

/** Whether a mark is escaped, or an underscore inside a word. */
const isLetter = (raw: string, from: number, to: number): boolean =>
  raw.charAt(from - 1) === '\\'
    ? raw.charAt(from - 2) !== '\\' && to === from + 1
    : raw.charAt(from) === '_' && /[\da-z]/i.test(raw.charAt(from - 1)) && /[\da-z]/i.test(raw.charAt(to))

/** The next line of a paragraph, below the line that ends at a place; null where the paragraph ends with that one. */
export function lineBelow(text: string, above: number, isQuoted: boolean): RawLine | null {
  if (text.charAt(above) === '\f') return null
  const start = text.startsWith('\r\n', above) ? above + 2 : above + 1
  let end = start
  while (end < text.length && !endsLine(text.charCodeAt(end))) if (++end - start > 2 * longestLine) return null
  const first = skipUnprinted(text, start, end)
  const to = skipUnprintedBack(text, end, first)
  const from = skipQuoteMarks(text, first, to, isQuoted)
  const raw = withoutHardBreak(text.slice(from, to))
  const isRuled = isRule(raw) || isDivFence(raw)
  const isOther = raw === '' || (from > first && !isQuoted) || headingLevel(text, from, to) > 0 || isRuled
  return isOther || readMarkers(raw).length > 0 ? null : {raw, from, end}
}

/**
 * > | **x Works Committee be asked to report.**
 *     ^^^^
 * A line with the marks of other lines beside it, each at a word of its own, so that to its reader what goes on over its
 * ends begins and ends in it. Nothing of them is printed.
 */
export function tokeniseWrapped(raw: string, {before, after}: Beside, parser: InlineParser): Token[] {
  const tokens: Token[] = []
  for (const found of tokenise(before + raw + after, parser)) {
    const token = shifted(found, -before.length)
    if (token.kind === 'break') tokens.push(token)
    else if (token.end > 0 && token.start < raw.length) tokens.push(within(token, raw.length))
  }
  return tokens
}

function within(token: Exclude<Token, {kind: 'break'}>, length: number): Token {
  const start = Math.max(token.start, 0)
  const end = Math.min(token.end, length)
  if (token.kind === 'kept') return {...token, start, end}
  return words(token.text.slice(start - token.start, token.text.length - (token.end - end)), start, end)
}
