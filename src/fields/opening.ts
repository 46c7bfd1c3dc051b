import {type Print, slice, trim} from '../text/print.js'

export type Kind = 'resolved' | 'recommended' | 'agreed' | 'noted' | 'unstated'

/** The words that open an operative part: what they do, and how many characters the opening itself takes. */
export type Opening = {readonly kind: Kind; readonly words: number}

const kinds: Readonly<Record<string, Kind>> = {
  RESOLVED: 'resolved',
  RECOMMENDED: 'recommended',
  AGREED: 'agreed',
  NOTED: 'noted',
}
const verbs = Object.keys(kinds).join('|')

/** In capitals at the start of a line; prose says it in lower case. */
const inCapitals = new RegExp(`^(?:(?:THE )?CABINET |(?:The )?Cabinet )?(${verbs})(?![A-Za-z])`)
/** `Cabinet Recommended to Council:-`; without capitals only where the line goes on to announce a list. */
const afterCabinet = /^(?:The )?Cabinet (Resolved|Recommended|Agreed|Noted)(?= (?:to|that)\b|:|$)/
const announcing = /^(Resolved|Recommended)(?= (?:to|that)\b| ?:|$).{0,80}:-?$/

/** What such a line begins with: a verb, `The` or `Cabinet`, in capitals or not. */
const openingLetters: ReadonlySet<string> = new Set(['re', 'ag', 'no', 'th', 'ca'])
const mayOpen = (text: string): boolean => {
  const first = text.charCodeAt(0)
  return first >= 0x41 && first <= 0x54 && openingLetters.has(text.slice(0, 2).toLowerCase())
}

/** Whether a printed line opens an operative part. */
export function openingOf(text: string): Opening | null {
  if (!mayOpen(text)) return null
  const found = inCapitals.exec(text) ?? afterCabinet.exec(text) ?? announcing.exec(text)
  const verb = found?.[1]
  const kind = verb === undefined ? undefined : kinds[verb.toUpperCase()]
  if (!verb || !kind) return null
  return {kind, words: text.indexOf(verb) + verb.length}
}

const council = /^ to (?:the )?(?:full )?council(?![\w'’-])/i
const namedBody = /^ to (?:the )?([A-Z][\w'’&-]*(?: (?:(?:of|and|for|the|&) )?[A-Z][\w'’&-]*){0,9})/

/** The words that name the body recommended to, and its name: `Council`, also where it is printed `council`. */
function bodyOf(sentence: string, {kind, words}: Opening): {name: string; words: number} | null {
  if (kind !== 'recommended') return null
  const rest = sentence.slice(words, words + 160)
  const found = council.exec(rest)?.[0]
  if (found && !/^ [A-Z]/.test(rest.slice(found.length))) return {name: 'Council', words: found.length}
  const named = namedBody.exec(rest)
  return named?.[1] === undefined ? null : {name: named[1], words: named[0].length}
}

/** The body recommended to, as people name it. */
export const recommendedTo = (sentence: string, opening: Opening): string | null =>
  bodyOf(sentence, opening)?.name ?? null

const that = /(?<![A-Za-z])that(?![A-Za-z])/i

/** Splits an opening sentence at its first `that`, else behind its verb and the body: `RESOLVED that` and what was resolved. */
export function splitAtThat(sentence: Print, opening: Opening): {lead: Print; rest: Print} {
  const found = that.exec(sentence.text)
  const at = found ? found.index + found[0].length : opening.words + (bodyOf(sentence.text, opening)?.words ?? 0)
  return {lead: trim(slice(sentence, 0, at)), rest: trim(slice(sentence, at))}
}
