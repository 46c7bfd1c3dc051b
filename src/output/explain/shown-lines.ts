import {exampleProforma} from '../../rules/reading/example-proforma.js'

/** No more lines of a document are shown together, so that a page stays short. */
const most = 8

/**
 * Which lines of an example document matter, by their index: those that differ from the example proforma, or, in the
 * proforma itself, from the `other` example; with the printed line above and the one below.
 */
export function shownLines(lines: readonly string[], other: readonly string[]): number[] {
  const proforma = linesOf(exampleProforma())
  const isProforma = lines.join('\n') === proforma.join('\n')
  const {from, to} = difference(lines, isProforma ? other : proforma)
  const above = lines.findLastIndex((line, index) => index < from && line !== '')
  const below = lines.findIndex((line, index) => index >= to && line !== '')
  const first = above < 0 ? from : above
  const last = below < 0 ? to - 1 : below
  return Array.from({length: Math.min(last - first + 1, most)}, (_, index) => first + index)
}

/** The lines of a text; the line end that closes the last one begins no other. */
export const linesOf = (text: string): string[] => (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')

/** The lines [from, to) that are left when all that both have at the start and at the end is set aside. */
function difference(lines: readonly string[], other: readonly string[]): {from: number; to: number} {
  const shorter = Math.min(lines.length, other.length)
  let from = 0
  while (from < shorter && lines[from] === other[from]) from++
  let alike = 0
  while (alike < shorter - from && lines.at(-1 - alike) === other.at(-1 - alike)) alike++
  return {from, to: lines.length - alike}
}
