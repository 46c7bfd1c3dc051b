import {unitAt} from './unit-at.js'

const tick = 0x60
const backslash = 0x5c
const letter = /[\p{L}\p{N}]/u
const isLetterAt = (raw: string, at: number): boolean => letter.test(raw.charAt(at))

type Run = {readonly start: number; readonly end: number; readonly isEscaped: boolean}

/**
 * > | The Council`s and Members` views      > | a `process model' and `early help'
 *                ^             ^                  ^                    ^
 * Runs of backticks that were typed as apostrophes and quotes, and are words. As Markdown has it, the next run of the
 * same length closes a code span, whatever stands beside it; here none opens behind a letter, closes before one, or
 * holds an apostrophe that closes a quote. `hasCode` where others are left.
 */
export function readTicks(raw: string): {readonly typed: readonly Run[]; readonly hasCode: boolean} {
  const runs = runsOf(raw)
  const closers = nextOfLength(runs)
  const typed: Run[] = []
  let hasCode = false
  let quoteEnd = -1
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index] as Run // index is in range
    const closer = closers[index] ?? -1
    const closing = runs[closer]
    if (quoteEnd < run.end) quoteEnd = endOfQuote(raw, run.end)
    if (closing && !isLetterAt(raw, run.start - 1) && !isLetterAt(raw, closing.end) && quoteEnd > closing.start) {
      hasCode = true
      index = closer
    } else if (!run.isEscaped) typed.push(run)
  }
  return {typed, hasCode}
}

function runsOf(raw: string): Run[] {
  const runs: Run[] = []
  for (let start = raw.indexOf('`'); start >= 0; ) {
    let end = start + 1
    while (unitAt(raw, end) === tick) end++
    let slashes = start
    while (unitAt(raw, slashes - 1) === backslash) slashes--
    runs.push({start, end, isEscaped: (start - slashes) % 2 === 1})
    start = raw.indexOf('`', end)
  }
  return runs
}

/** For each run, which later one is the next of its length. */
function nextOfLength(runs: readonly Run[]): (number | undefined)[] {
  const next = new Map<number, number>()
  const found: (number | undefined)[] = []
  for (let index = runs.length - 1; index >= 0; index--) {
    const {start, end} = runs[index] as Run // index is in range
    found[index] = next.get(end - start)
    next.set(end - start, index)
  }
  return found
}

/** Where, from a place on, an apostrophe stands that no letter follows; the length of the text where none does. */
function endOfQuote(raw: string, from: number): number {
  for (let at = from; at < raw.length; at++) {
    const unit = unitAt(raw, at)
    if ((unit === 0x27 || unit === 0x2019) && !isLetterAt(raw, at + 1)) return at
  }
  return raw.length
}

/** A mark of the same kind that is markup nowhere. */
const standIn = '\u2058'

/** A line for a parser of Markdown, letter for letter as long, in which typed backticks open and close nothing. */
export function withoutTypedTicks(raw: string): string {
  if (!raw.includes('`')) return raw
  let text = ''
  let at = 0
  for (const {start, end} of readTicks(raw).typed) {
    text += raw.slice(at, start) + standIn.repeat(end - start)
    at = end
  }
  return text + raw.slice(at)
}

/** Words that such a parser put together, with their backticks. */
export const withTypedTicks = (text: string): string => text.replaceAll(standIn, '`')
