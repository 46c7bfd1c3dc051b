import type {PrintedLine} from './printed-lines.js'

const looksLikeMarker = /^\p{Ll}{1,6}[.)]/u

/** What a page break leaves between two halves of a sentence. */
const breaks = [['', ''], ['', 'Page 2 of 5', ''], ['\f'], ['', '- 2 -', ''], ['', 'PROFORMA', '']] as const

/** Cuts a sentence as a page break does, above a word in lower case, so that the cut can be told from the end of a paragraph. */
export function breakPage(text: string, {role}: PrintedLine, form: number): string[] {
  if (!['paragraph', 'item', 'lead', 'tail'].includes(role)) return [text]
  for (let at = text.indexOf(' ', text.length / 2); at > 0; at = text.indexOf(' ', at + 1)) {
    const next = text.slice(at + 1)
    if (/[.:;?!’”"')]$/.test(text.slice(0, at)) || !/^\p{Ll}/u.test(next) || looksLikeMarker.test(next)) continue
    const [first = '', ...rest] = breaks[form % breaks.length] ?? []
    if (first === '\f') return [`${text.slice(0, at)}\f${next}`]
    return [text.slice(0, at), first, ...rest.slice(0, -1), ...(rest.length > 1 ? [''] : []), next]
  }
  return [text]
}
