import {countBefore} from '../source/count-before.js'
import {unitAt} from './unit-at.js'

/** A stretch of the decoded text, [start, end), in UTF-16 units. */
export type Span = readonly [start: number, end: number]

/**
 * Where a stretch of printed text came from. `text[at .. at + length)` was printed at `[start, end)`: letter by letter
 * where both are of one length, else as a whole (an escape, a character entity, a run of blanks).
 */
export type Piece = {readonly at: number; readonly length: number; readonly start: number; readonly end: number}

/** Printed words, each of which knows where it stood. The one currency between reading, finding and normalising. */
export type Print = {readonly text: string; readonly pieces: readonly Piece[]}

export const emptyPrint: Print = {text: '', pieces: []}

/** Text that stands in the source just as it is printed. */
export const plainPrint = (text: string, start: number): Print => ({
  text,
  pieces: text === '' ? [] : [{at: 0, length: text.length, start, end: start + text.length}],
})

const isCopy = (piece: Piece) => piece.length === piece.end - piece.start

/** Adds a piece, as part of the last one where both run on letter by letter. */
export function addPiece(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  if (last && isCopy(last) && isCopy(piece) && last.end === piece.start && last.at + last.length === piece.at) {
    pieces[pieces.length - 1] = {...last, length: last.length + piece.length, end: piece.end}
  } else pieces.push(piece)
}

/** The printed text from one index to another; a piece that is one whole in the source is taken whole. */
export function slice(print: Print, from: number, to = print.text.length): Print {
  if (from <= 0 && to >= print.text.length) return print
  if (from >= to) return emptyPrint
  const pieces: Piece[] = []
  for (let index = firstPieceAfter(print.pieces, from); index < print.pieces.length; index++) {
    const piece = print.pieces[index] as Piece // index is in range
    if (piece.at >= to) break
    if (!isCopy(piece)) {
      pieces.push({
        ...piece,
        at: Math.max(piece.at - from, 0),
        length: Math.min(piece.at + piece.length, to) - Math.max(piece.at, from),
      })
      continue
    }
    const start = Math.max(piece.at, from)
    const end = Math.min(piece.at + piece.length, to)
    const source = piece.start + start - piece.at
    pieces.push({at: start - from, length: end - start, start: source, end: source + end - start})
  }
  return {text: print.text.slice(from, to), pieces}
}

/** Index of the first piece that reaches beyond the text index. */
const firstPieceAfter = (pieces: readonly Piece[], index: number): number =>
  countBefore(pieces.length, at => {
    const piece = pieces[at] as Piece // at is below the length
    return piece.at + piece.length <= index
  })

/** Without the spaces at its ends; the one blank that printed text still holds. */
export function trim(print: Print): Print {
  const {text} = print
  let from = 0
  let to = text.length
  while (from < to && unitAt(text, from) === 0x20) from++
  while (to > from && unitAt(text, to - 1) === 0x20) to--
  return slice(print, from, to)
}

/** Prints one after another; the separator stands between them and comes from nowhere. Empty prints are left out. */
export const join = (prints: readonly Print[], separator: string): Print =>
  concat(prints.map(print => ({print, before: separator})))

/** The same, each with the separator that stands before it; the first one's is left out. */
export function concat(parts: readonly {readonly print: Print; readonly before: string}[]): Print {
  const printed = parts.filter(({print}) => print.text !== '')
  if (printed.length <= 1) return printed[0]?.print ?? emptyPrint
  const texts: string[] = []
  const pieces: Piece[] = []
  let at = 0
  for (const [index, {print, before}] of printed.entries()) {
    const separator = index === 0 ? '' : before
    at += separator.length
    for (const piece of print.pieces) pieces.push({...piece, at: piece.at + at})
    at += print.text.length
    texts.push(separator, print.text)
  }
  return {text: texts.join(''), pieces}
}

/** The same source under other words, such as a list marker in its normal form. */
export const reworded = (print: Print, text: string): Print => {
  const [first] = print.pieces
  const last = print.pieces.at(-1)
  return {text, pieces: first && last ? [{at: 0, length: text.length, start: first.start, end: last.end}] : []}
}

/** The source spans of a print, in reading order, touching ones as one. */
export function spansOf(print: Print): [start: number, end: number][] {
  const spans: [number, number][] = []
  for (const {start, end} of print.pieces) {
    const last = spans.at(-1)
    if (last && last[1] === start) last[1] = end
    else if (start < end) spans.push([start, end])
  }
  return spans
}

/** Where a print begins in the source. */
export const startOf = (print: Print): number => print.pieces[0]?.start ?? 0
