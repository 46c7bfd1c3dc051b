import {labelAfter} from '../text/labels.js'
import {inLowerCase, isLetter} from '../text/letters.js'
import {type Marker, readMarkers} from '../text/marker.js'
import {type Print, slice, trim} from '../text/print.js'
import {unitAt} from '../text/unit-at.js'

export type Kind = 'resolved' | 'recommended' | 'agreed' | 'noted' | 'unstated'

/** The words that open an operative part: what they do, and how many characters the opening itself takes. */
export type Opening = {readonly kind: Kind; readonly words: number}

const kinds: Readonly<Record<string, Kind>> = {
  RESOLVED: 'resolved',
  RECOMMENDED: 'recommended',
  AGREED: 'agreed',
  NOTED: 'noted',
}
const inCapitals = Object.keys(kinds)
const capitalised = inCapitals.map(verb => verb.charAt(0) + verb.slice(1).toLowerCase())
/** Who decided, before the verb. */
const names = ['THE CABINET ', 'CABINET ', 'The Cabinet ', 'Cabinet ']

/** Without capitals a line opens only where it goes on to announce a list: `Cabinet Recommended to Council:-`. */
const afterCabinet = /^(?:The )?Cabinet (Resolved|Recommended|Agreed|Noted)(?= (?:to|that)\b|:|$)/
const announcing = /^(Resolved|Recommended)(?= (?:to|that)\b| ?:|$).{0,80}:-?$/

/** What such a line begins with, a verb, `The` or `Cabinet`: its first letter, and its second one in lower case. */
const openingLetters: ReadonlyMap<number, number> = new Map(
  ['Re', 'Ag', 'No', 'Th', 'Ca'].map(letters => [letters.charCodeAt(0), letters.charCodeAt(1)]),
)
const mayOpen = (text: string): boolean => openingLetters.get(text.charCodeAt(0)) === (text.charCodeAt(1) | 0x20)

/** Whether a printed line opens an operative part: in capitals at its start; prose says it in lower case. */
export function openingOf(text: string): Opening | null {
  if (!mayOpen(text)) return null
  const at = behindName(text, 0)
  const opening = inCapitalsAt(text, at)
  if (opening || !capitalised.some(verb => text.startsWith(verb, at))) return opening
  const verb = (afterCabinet.exec(text) ?? announcing.exec(text))?.[1]
  const kind = verb && kinds[verb.toUpperCase()]
  return kind ? {kind, words: at + verb.length} : null
}

const behindName = (text: string, at: number): number =>
  at + (names.find(name => text.startsWith(name, at))?.length ?? 0)

/** The opening whose verb stands at an index, in capitals. */
function inCapitalsAt(text: string, at: number): Opening | null {
  const verb = inCapitals.find(word => text.startsWith(word, at))
  const kind = verb && kinds[verb]
  return kind && !isLetter(text.charCodeAt(at + verb.length)) ? {kind, words: at + verb.length} : null
}

/** Whether a numbered line opens one behind its number, as paragraphs of minutes do: `3. RESOLVED that:-`. */
export function openingBehind(text: string, markers: readonly Marker[]): Opening | null {
  const [marker] = markers
  if (!marker || markers.length > 1 || marker.kinds[0] !== 'number' || !mayCapitalsStand(text, marker.words))
    return null
  return inCapitalsAt(text, behindName(text, marker.words))
}

/** Two capitals, or the name before the verb. */
function mayCapitalsStand(text: string, at: number): boolean {
  const second = text.charCodeAt(at + 1)
  if (second >= 0x41 && second <= 0x54) return true
  return text.startsWith('Cabinet ', at) || text.startsWith('The Cabinet ', at)
}

/** In lower case, since a pattern for both cases takes twice as long to compile. */
const council = /^ to (?:the )?(?:full )?council(?![\w'’-])/
/** Where `Council` is but the first word of a name; in an opening all in capitals no other word can be told from one. */
const nameGoesOn = /^ (?!(?:That|THAT|TO|AND|AT|ON)\b)[A-Z]/
const namedBody =
  /^ (?:to|TO) (?:the |THE )?([A-Z][\w'’&-]*(?: (?:(?:of the|of|and|for|the|&) )?(?!(?:That|THAT|TO|AT|ON)\b)[A-Z][\w'’&-]*){0,9})/
const body = /(?:COUNCIL|COMMITTEE|BOARD|CABINET|AUTHORITY)$/

/** The words that name the body recommended to, and its name: `Council`, also where it is printed `council`. */
function bodyOf(sentence: string, {kind, words}: Opening): {name: string; words: number} | null {
  if (kind !== 'recommended') return null
  const rest = sentence.slice(words, words + 160)
  const lower = inLowerCase(rest)
  if (!lower.startsWith(' to ')) return null
  const found = council.exec(lower)?.[0]
  if (found && !nameGoesOn.test(rest.slice(found.length))) return {name: 'Council', words: found.length}
  const [printed, name] = namedBody.exec(rest) ?? []
  if (printed === undefined || name === undefined) return null
  return isVerbInCapitals(printed, name) ? null : {name, words: printed.length}
}

/** Behind `TO` in capitals may stand what is to be done, `TO APPROVE THE PLAN`: a name has `THE`, or says what it is. */
const isVerbInCapitals = (printed: string, name: string): boolean =>
  printed.startsWith(' TO ') && !printed.startsWith(' TO THE ') && (!body.test(name) || name.includes(' THE '))

/** The body recommended to, as people name it. */
export const recommendedTo = (sentence: string, opening: Opening): string | null =>
  bodyOf(sentence, opening)?.name ?? null

/** Where `that` stands as a word of its own; -1 where it does not. */
function indexOfThat(text: string): number {
  const lower = inLowerCase(text)
  let at = lower.indexOf('that')
  while (at >= 0 && (isLetter(unitAt(text, at - 1)) || isLetter(unitAt(text, at + 4))))
    at = lower.indexOf('that', at + 4)
  return at
}

/**
 * > | NOTED the report that was circulated / RESOLVED to approve the plan that was set out
 * What is done stands straight behind the verb: a `that` further on is one of its words.
 */
const saysWhat = (text: string, {kind, words}: Opening): boolean =>
  text.startsWith(' the ', words) || (kind !== 'recommended' && toDo.test(text.slice(words, words + 16)))
const toDo = /^ to (?!recommend)/i

/** What parts an opening from what it opens, and belongs to it. */
const stop = /^ ?(?::-?|,|[-\u2013\u2014](?![^ ]))/

const behindStop = (text: string, at: number): number => at + (stop.exec(text.slice(at, at + 4))?.[0].length ?? 0)

/** An opening sentence in two: `RESOLVED that` and what was resolved, with its markers where it begins with a label. */
export type SplitOpening = {readonly lead: Print; readonly rest: Print; readonly markers: readonly Marker[]}

/**
 * Splits an opening sentence at a label behind its verb and the body, else at its first `that`, else behind the verb
 * and the body.
 *
 * > | RESOLVED 1. that the plan be approved
 *     ^^^^^^^^ ^^
 * The first item stands on the line of the opening.
 */
export function splitOpening(sentence: Print, opening: Opening): SplitOpening {
  const {text} = sentence
  const behindBody = behindStop(text, opening.words + (bodyOf(text, opening)?.words ?? 0))
  const that = saysWhat(text, opening) ? -1 : indexOfThat(text)
  const behindThat = that < 0 ? behindBody : behindStop(text, that + 'that'.length)
  const first = labelsAt(text, behindBody)
  const at = first.length > 0 ? behindBody : behindThat
  const rest = trim(slice(sentence, at))
  return {lead: trim(slice(sentence, 0, at)), rest, markers: first.length > 0 ? first : labelsAt(text, behindThat)}
}

/** The markers of what stands behind an opening, where they begin with a label; labels that run together are words. */
function labelsAt(text: string, at: number): readonly Marker[] {
  const behind = text.charAt(at) === ' ' ? text.slice(at + 1) : text.slice(at)
  const markers = readMarkers(behind)
  const [first] = markers
  return first && first.label !== null && !isFollowed(behind, first, first.label) ? markers : []
}

/** Whether a marker is printed once more further on, with the next label: `2.` behind `1.`, `(b)` behind `(a)`. */
function isFollowed(text: string, {kinds, labelStart, end}: Marker, label: string): boolean {
  const next = kinds[0] ? labelAfter(kinds[0], label) : null
  const open = text.charAt(labelStart - 1) === '(' ? '(' : ''
  return next !== null && text.includes(` ${open}${next}${text.slice(labelStart + label.length, end)}`)
}
