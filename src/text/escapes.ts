import {decodeString} from 'micromark-util-decode-string'
import {decodeWindows1252} from '../source/windows-1252.js'
import {bracketMarks, endOfAttributes} from './bracketed-spans.js'
import {type Token, words} from './inline-token.js'
import {leftOverMark} from './left-over-marks.js'
import {endsLine} from './line-ends.js'

/** A line whose only markup is backslash escapes and character references. */
export function readEscapes(raw: string): Token[] {
  const tokens: Token[] = []
  collectText(raw, 0, raw.length, tokens)
  return tokens
}

/**
 * A line end that a reference spells ends no line: it is printed as a blank. A number of Windows-1252, which pages of the
 * web use as if it were Unicode's, is that character; one that is no character at all stays as printed.
 */
function decode(escapeOrReference: string): string {
  const windows = numberOfWindows1252(escapeOrReference)
  const text = windows === null ? decodeString(escapeOrReference) : decodeWindows1252(Uint8Array.of(windows))
  if (text === noCharacter && !/^&#(?:65533|x0*fffd);$/i.test(escapeOrReference)) return escapeOrReference
  return text.length === 1 && endsLine(text.charCodeAt(0)) ? ' ' : text
}
const noCharacter = '\ufffd'

function numberOfWindows1252(reference: string): number | null {
  const [, hexadecimal, decimal] = /^&#(?:x0*([89][0-9a-f])|0*(1[2-5]\d));$/i.exec(reference) ?? []
  const number = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal)
  return number >= 0x80 && number <= 0x9f ? number : null
}

const escapeOrReference = () => /\\[!-/:-@[-`{-~]|&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{0,31});/gi

/** Text letter by letter, but for escapes and character references, which are read as their character. */
export function collectText(raw: string, start: number, end: number, tokens: Token[]): void {
  const printed = raw.slice(start, end)
  if (printed.includes('<!--')) tokens.push({kind: 'kept', what: 'html', start: start + printed.indexOf('<!--'), end})
  let at = start
  let isTold = false
  const copyTo = (to: number) => {
    const leftOver = isTold ? -1 : leftOverMark(raw, at, to)
    isTold ||= leftOver >= 0
    if (leftOver >= 0) tokens.push({kind: 'kept', what: 'markup', start: leftOver, end})
    if (at < to) tokens.push(words(raw.slice(at, to), at, to))
  }
  const marks = bracketMarks(raw).filter(([from, to]) => from >= start && to <= end)
  const isBehindLink = start > 0 && ')>'.includes(raw.charAt(start - 1))
  const behindLink = isBehindLink ? endOfAttributes(raw, start) : -1
  if (behindLink > 0) marks.push([start, behindLink])
  const read = [...printed.matchAll(escapeOrReference())].map(({0: whole, index}) => ({
    from: start + index,
    to: start + index + whole.length,
    text: decode(whole),
  }))
  const replaced = [...read, ...marks.map(([from, to]) => ({from, to, text: ''}))].sort(
    (one, other) => one.from - other.from,
  )
  for (const {from, to, text} of replaced) {
    if (from < at || text === raw.slice(from, to)) continue
    copyTo(from)
    if (text !== '') tokens.push(words(text, from, to))
    at = to
  }
  copyTo(end)
}
