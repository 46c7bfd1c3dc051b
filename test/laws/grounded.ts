import {distance} from 'fastest-levenshtein'
import type {DecisionRecord} from '../../src/index.js'
import {matchesPrint} from './matches-print.js'
import {readsAsDay} from './reads-as-day.js'
import {readsAsTime} from './reads-as-time.js'
import {statedPointers} from './stated-pointers.js'
import {tiledFaults} from './tiled.js'

type Spans = readonly (readonly [start: number, end: number])[]

/**
 * What is wrong with a record's evidence and coverage: empty where every value is given back by the places it names.
 * `text` is the decoded text after any byte order mark. Everything is read anew here, nothing is asked of the program.
 */
export function faultsOf(text: string, record: DecisionRecord): string[] {
  const letters = Array.from(text)
  const {evidence} = record
  if (!evidence) return ['the record has no evidence']
  const unproved = statedPointers(record)
    .filter(pointer => !Object.hasOwn(evidence, pointer))
    .map(pointer => `${pointer} has no evidence`)
  return [
    ...tiledFaults(letters, record),
    ...unproved,
    ...Object.entries(evidence).flatMap(([pointer, {spans, basis}]) => [
      ...placeFaults(pointer, spans, record.source.range),
      ...valueFaults(pointer, {spans, basis}, letters, record),
    ]),
  ]
}

function placeFaults(pointer: string, spans: Spans, [start, end]: readonly [number, number]): string[] {
  let reached = start
  return spans.flatMap(([from, to]) => {
    const isAhead = from >= reached && to > from && to <= end
    reached = Math.max(reached, to)
    return isAhead ? [] : [`${pointer} is said to be printed at ${from}-${to}, outside ${start}-${end} or out of order`]
  })
}

function valueFaults(
  pointer: string,
  {spans, basis}: {spans: Spans; basis: 'stated' | 'inferred'},
  letters: readonly string[],
  record: DecisionRecord,
): string[] {
  const value = valueAt(record, pointer)
  if (typeof value !== 'string') return [`${pointer} names no text of the record`]
  const printed = joinSpans(spans, letters)
  const fault = `${pointer} is \`${value}\`, printed \`${printed}\``
  if (/\/(?:meetingDate|date)$/.test(pointer)) return readsAsDay(printed, value) ? [] : [fault]
  if (pointer === '/callIn/time') return readsAsTime(printed, value) ? [] : [fault]
  if (pointer === '/publication/label' && basis === 'inferred')
    return spans.length > 0 && distance(wordsOf(printed), wordsOf(value)) <= lostLigature ? [] : [fault]
  if (['/authority', '/decisionMaker', '/publication/label'].includes(pointer)) {
    return spans.length === 0 || wordsOf(printed) === wordsOf(value) ? [] : [fault]
  }
  if (!matchesPrint(printed, value)) return [fault]
  return hasPlainBlanks(value, printed) && collapse(printed) !== value ? [`${fault}, with other blanks`] : []
}

/** So many letters a misspelt label may lack: those of `ffi`, which print as one. */
const lostLigature = 3

const valueAt = (record: DecisionRecord, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      record,
    )

/** What a converter or an author notes inside markup, blanks and all: attributes, the address and title of a link. */
const notes =
  /\]\{[^{}\n]{0,300}\}|\]\([^()\n]{0,300}\)|<\/?(?:u|b|i|strong|em|span|sup|sub|font|big|small|center|mark|ins|a)\s[^<>\n]{0,300}>/gi

/** The slices one after another, a blank between two where the source has a blank, a break or a cell's bar there. */
function joinSpans(spans: Spans, letters: readonly string[]): string {
  return spans
    .map(([from, to], index) => {
      const before = spans[index - 1]
      const between = before ? letters.slice(before[1], from).join('').replace(notes, '') : ''
      return (/[\t-\r\u0085\u2028\u2029\p{Zs}|]|<br/iu.test(between) ? ' ' : '') + letters.slice(from, to).join('')
    })
    .join('')
}

/** Lines without a list in them, an escape or a tag between their words: there the blanks must agree as well. */
const hasPlainBlanks = (value: string, printed: string) =>
  !value.includes('\n') && !/[\\&<|]/.test(printed) && !/^(?:[0-9a-z]{1,6}\.|•)(?: |$)/.test(value)

const collapse = (printed: string) =>
  printed
    .replace(/[\t-\r\u0085\u2028\u2029\p{Zs}]+/gu, ' ')
    .replace(/^ | $/g, '')
    .normalize('NFC')

/** A name's words; an entity between them is a blank, and letters may be joined in print. */
const wordsOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&[a-z]+;/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
