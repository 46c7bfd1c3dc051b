import {isDigit, isLetter} from './letters.js'
import {unitAt} from './unit-at.js'

/**
 * One step of a line: words as printed at [start, end) of the raw line, a line break that markup asks for, or
 * something that was left as it is although it looks like markup. What no token covers is markup and is not printed.
 */
export type Token =
  | {kind: 'words'; text: string; start: number; end: number}
  | {kind: 'break'}
  | {kind: 'kept'; what: 'html' | 'markup'; start: number; end: number}

export const words = (text: string, start: number, end: number): Token => ({kind: 'words', text, start, end})

/** Whether a mark was left as it is that looks like markup. */
export const isKeptMarkup = (token: Token): boolean => token.kind === 'kept' && token.what === 'markup'

/** The same token of a line of which its own is a part. */
export function shifted(token: Token, by: number): Token {
  if (token.kind === 'words') return {...token, start: token.start + by, end: token.end + by}
  return token.kind === 'kept' ? {...token, start: token.start + by, end: token.end + by} : token
}

/** Takes the inline Markdown off one line. Handed in, so that a caller who never meets Markdown never loads a parser. */
export type InlineParser = (raw: string) => Token[]

/** Tags that change the looks of a word and nothing else; dropped where they stand. `<br>` ends a line. */
const presentational = 'u|b|i|strong|em|span|sup|sub'
/** Their names stand in each pattern: what is written as a pattern is made once, what is put together each time. */
export const plainTag = () => /<\/?(?:u|b|i|strong|em|span|sup|sub|br) ?\/?>/gi
export const lineBreak = () => /<br ?\/?>/gi
const anyTag = new RegExp(`^</?(?:${presentational})(?=[\\s/>])`, 'i')
const breakTag = /^<br(?=[\s/>])/i

/** What an inline HTML tag means for the printed line. */
export const readTag = (tag: string): 'drop' | 'break' | 'keep' =>
  breakTag.test(tag) ? 'break' : anyTag.test(tag) ? 'drop' : 'keep'

/** An ampersand is mostly a word of its own; only one that something follows needs a closer look. */
export function mayHoldReferences(raw: string): boolean {
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', at + 1)) if (endOfReference(raw, at) > 0) return true
  return false
}

/** Where a character reference ends that begins at an index, its semicolon aside; 0 where none begins. */
function endOfReference(raw: string, at: number): number {
  let end = at + 1
  while (isDigit(unitAt(raw, end)) || isLetter(unitAt(raw, end)) || unitAt(raw, end) === hash) end++
  return end > at + 1 && unitAt(raw, end) === semicolon ? end : 0
}
const hash = 0x23
const semicolon = 0x3b

/** What the references of archives print; any other may print what no text is made of. */
const usualReferences: ReadonlySet<string> = new Set(
  'amp lt gt quot apos nbsp pound euro ndash mdash lsquo rsquo ldquo rdquo hellip bull middot #38 #39 #160 #163 #8211 #8217'.split(
    ' ',
  ),
)

/** Whether a text holds a reference to a character that may be none of an ordinary text. */
export function mayReferElsewhere(text: string): boolean {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const end = endOfReference(text, at)
    if (end > 0 && !usualReferences.has(text.slice(at + 1, end))) return true
  }
  return false
}

export const mayHoldEscapes = (raw: string): boolean => raw.includes('\\') && /\\[!-/:-@[-`{-~]/.test(raw)
