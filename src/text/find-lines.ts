import {isDigit, isLetter} from './letters.js'

/** The lines of an ordinary text, as its bytes show them. */
export type FoundLines = {
  /** Where each begins and ends in the text, its line end aside. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Whether each is plain: printed just as it stands. */
  readonly plain: readonly boolean[]
}

/** What a byte says of its line: a space, of which two make it no plain one, a mark, or what asks for a closer look. */
const space = 1
const mark = 2
const stop = 4

const kinds = new Uint8Array(256).fill(stop, 0, 0x20).fill(stop, 0x7f)
kinds[0x20] = space
for (const character of '*_`[<\\|\t') kinds[character.charCodeAt(0)] = mark
kinds[0x26] = stop // begins a character reference, or is a letter like others

/**
 * The lines of UTF-8 bytes whose text is ordinary (see `isOrdinary`), null for another text. Looking at bytes, once and
 * for all that has to be known of them, takes a fraction of what patterns take that look at a text.
 */
export function findLines(bytes: Uint8Array): FoundLines | null {
  const starts: number[] = []
  const ends: number[] = []
  const plain: boolean[] = []
  const {length} = bytes
  // A byte order mark; the text has no place for it.
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  let ahead = at // of the place in the text, since some characters have several bytes
  let start = 0
  let seen = 0
  while (at < length) {
    let kind = 0
    do {
      const above = kind
      kind = kinds[bytes[at++] as number] as number // both are in range
      seen |= kind & (above | mark)
    } while (kind < stop && at < length)
    if (kind < stop) break
    const byte = bytes[at - 1] as number // it is the last that was looked at
    if (byte === 0x0a || byte === 0x0d) {
      starts.push(start)
      ends.push(at - 1 - ahead)
      plain.push(seen === 0)
      if (byte === 0x0d && bytes[at] === 0x0a) at++
      start = at - ahead
      seen = 0
    } else if (byte === 0x26) {
      if (mayBeginReference(bytes[at] ?? 0)) seen |= mark
    } else if (byte >= 0xc2 && byte <= 0xcb) {
      const next = bytes[at++] as number // the bytes are UTF-8
      ahead++
      if (byte === 0xc2) {
        if (next < 0xa0 || next === 0xad) return null
        if (next === 0xa0) seen |= mark
      }
    } else if (byte >= 0xe2 && byte <= 0xef) {
      const next = bytes[at] as number // the bytes are UTF-8
      const last = bytes[at + 1] as number
      if (!isOrdinaryUnit(((byte & 0xf) << 12) | ((next & 0x3f) << 6) | (last & 0x3f))) return null
      at += 2
      ahead += 2
    } else return null
  }
  if (start < length - ahead) {
    starts.push(start)
    ends.push(length - ahead)
    plain.push(seen === 0)
  }
  return {starts, ends, plain}
}

/** A digit, a letter or a hash. */
const mayBeginReference = (byte: number): boolean => isDigit(byte) || isLetter(byte) || byte === 0x23

/** Whether a character of three bytes is ordinary. */
function isOrdinaryUnit(unit: number): boolean {
  if (unit < 0x2060) return unit >= 0x2010 && unit !== 0x205f && (unit < 0x2028 || unit >= 0x2030)
  if (unit < 0x2190) return unit >= 0x20a0 && unit <= 0x20bf
  return (unit <= 0x27bf && unit !== 0x2329 && unit !== 0x232a) || (unit >= 0xe000 && unit <= 0xf8ff)
}
