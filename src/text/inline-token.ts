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

/**
 * Tags that change the looks of a word and nothing else; dropped where they stand. `<br>` ends a line. What `<ins>` holds
 * was put in and stands, as an editor shows it underlined; what `<del>` holds does not, so that tag is none of them.
 */
export const presentational: ReadonlySet<string> = new Set([
  'u',
  'b',
  'i',
  'strong',
  'em',
  'span',
  'sup',
  'sub',
  'font',
  'big',
  'small',
  'center',
  'mark',
  'ins',
  'br',
])
/** The same names: what is written as a pattern is made once, what is put together each time. */
export const plainTag = () => /<\/?(?:u|b|i|strong|em|span|sup|sub|font|big|small|center|mark|ins|br) ?\/?>/gi
export const lineBreak = () => /<\/?br ?\/?>/gi

/** What an inline HTML tag means for the printed line; `</br>` is a break to every browser. */
export function readTag(tag: string): 'drop' | 'break' | 'keep' {
  const [, name = ''] = /^<\/?([a-z]+)(?=[\s/>])/i.exec(tag) ?? []
  if (name.toLowerCase() === 'br') return 'break'
  return presentational.has(name.toLowerCase()) ? 'drop' : 'keep'
}

/** What stands open where a tag is met: nothing of the kind, a place that something else refers to, or a link. */
export type Anchor = 'none' | 'place' | 'link'

/**
 * > | <a id="_GoBack"></a>1. Title of Item/Report
 *     ^^^^^^^^^^^^^^^^^^^^
 * A bookmark is a place and prints nothing; what refers elsewhere is a link, whose tags stay. What stands open behind the
 * tag, and whether the tag is kept; null where it is no `<a>`.
 */
export function readAnchor(tag: string, open: Anchor): {readonly open: Anchor; readonly isKept: boolean} | null {
  if (!/^<\/?a[\s/>]/i.test(tag)) return null
  if (tag.charAt(1) === '/') return {open: 'none', isKept: open !== 'place'}
  const isLink = /\shref[\s=/>]/i.test(tag)
  return {open: isLink ? 'link' : tag.endsWith('/>') ? open : 'place', isKept: isLink}
}

export const mayHoldEscapes = (raw: string): boolean => raw.includes('\\') && /\\[!-/:-@[-`{-~]/.test(raw)
