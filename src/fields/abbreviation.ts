import {beginsLower} from '../text/letters.js'

/** What announces a name or an example, and never ends a sentence; `St.` may be a street at the end of one. */
const beforeWords = new Set(['e.g', 'i.e', 'viz', 'cllr', 'cllrs', 'mr', 'mrs', 'ms', 'dr', 'rev', 'prof', 'messrs'])
const beforeNumbers = new Set(['no', 'nos', 'para', 'paras', 'approx', 'ref', 'p', 'pp'])
const longest = 'messrs.'.length

const isFullStop = (text: string, at: number): boolean => text.charCodeAt(at) === 0x2e
const beginsNumber = /^[£$€]?\d/

/**
 * > | as it was set out at length in the report, at para.
 * > | 12, and agreed by Cllr.
 * > | Wren, the bank, the hedges etc.
 * > | being left as they were.
 * Whether the full stop of a line is that of an abbreviation inside a sentence, by what stands on the line below.
 */
export function endsInAbbreviation(text: string, below: string): boolean {
  const end = text.length - 1
  if (!isFullStop(text, end)) return false
  const blank = text.lastIndexOf(' ', end)
  if (blank < 0 || end - blank > longest) return false
  const word = text.slice(text.charCodeAt(blank + 1) === 0x28 ? blank + 2 : blank + 1, end).toLowerCase()
  if (beforeWords.has(word)) return true
  return (beforeNumbers.has(word) && beginsNumber.test(below)) || (word === 'etc' && beginsLower(below))
}
