import {type Token, words} from './inline-token.js'
import {isDigit, isLetter} from './letters.js'
import {unitAt} from './unit-at.js'

/** What nearly all character references of archives print; of the others a parser knows. */
export const usualReferences: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['pound', '£'],
  ['euro', '€'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['bull', '•'],
  ['middot', '·'],
  ['#38', '&'],
  ['#39', "'"],
  ['#160', '\u00a0'],
  ['#163', '£'],
  ['#8211', '–'],
  ['#8217', '’'],
])

/** Other markup than references; a mark alone is looked at more closely, too. */
const anyMarkup = /[*_`[\]<\\]/

/** An ampersand is mostly a word of its own. */
export function mayHoldReferences(raw: string): boolean {
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', at + 1)) if (endOfReference(raw, at) > 0) return true
  return false
}

/** Whether a text holds a reference to a character that may be none of an ordinary text. */
export function mayReferElsewhere(text: string): boolean {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const end = endOfReference(text, at)
    if (end > 0 && !usualReferences.has(text.slice(at + 1, end))) return true
  }
  return false
}

/** Reads a line whose only markup is usual references; null where it holds any other. */
export function readReferences(raw: string): Token[] | null {
  if (anyMarkup.test(raw)) return null
  const tokens: Token[] = []
  let read = 0
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', at + 1)) {
    const end = endOfReference(raw, at)
    if (end === 0) continue
    const printed = usualReferences.get(raw.slice(at + 1, end))
    if (printed === undefined) return null
    if (read < at) tokens.push(words(raw.slice(read, at), read, at))
    read = end + 1
    tokens.push(words(printed, at, read))
  }
  if (read < raw.length) tokens.push(words(raw.slice(read), read, raw.length))
  return tokens
}

/** Where a character reference ends that begins at an index, its semicolon aside; 0 where none begins. */
function endOfReference(raw: string, at: number): number {
  let end = at + 1
  while (isDigit(unitAt(raw, end)) || isLetter(unitAt(raw, end)) || unitAt(raw, end) === hash) end++
  return end > at + 1 && unitAt(raw, end) === semicolon ? end : 0
}
const hash = 0x23
const semicolon = 0x3b
