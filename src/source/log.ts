import {type Code, type Diagnostic, mostOfOneCode, type Say, severityOf} from '../messages.js'
import {countBefore} from './count-before.js'
import type {Places} from './places.js'

type Entry = {readonly code: Code; readonly offset: number; readonly message: string}

/** What was noticed while a document was read. Which record a message is about is known by its place. */
export type Log = {
  readonly say: Say
  /** Tells something about the document rather than about one of its records. */
  readonly sayOfDocument: Say
  /** What every record repeats first: what was said of the document as a whole. */
  readonly ofWhole: (message: Pick<Diagnostic, 'code' | 'message'>) => void
  whole(): Diagnostic[]
  document(): Diagnostic[]
  /** What was said of [start, end), in order of place; one a code and place, a code that repeats told once with its count. */
  within(start: number, end: number): Diagnostic[]
}

export function createLog(places: Places): Log {
  const entries: Entry[] = []
  const documentEntries: Entry[] = []
  const wholeEntries: Entry[] = []
  let isSorted = true
  const told = ({code, offset, message}: Entry): Diagnostic => ({
    code,
    severity: severityOf(code),
    message,
    ...places.place(offset),
  })
  return {
    say(code, offset, message) {
      if ((entries.at(-1)?.offset ?? 0) > offset) isSorted = false
      entries.push({code, offset, message})
    },
    sayOfDocument: (code, offset, message) => void documentEntries.push({code, offset, message}),
    ofWhole: ({code, message}) => void wholeEntries.push({code, offset: 0, message}),
    whole: () => wholeEntries.map(told),
    document: () => summarise(documentEntries.sort((one, other) => one.offset - other.offset)).map(told),
    within(start, end) {
      if (!isSorted) entries.sort((one, other) => one.offset - other.offset)
      isSorted = true
      return summarise(entries.slice(countBelow(entries, start), countBelow(entries, end))).map(told)
    },
  }
}

/** How many entries stand before an offset. */
const countBelow = (sorted: readonly Entry[], offset: number): number =>
  countBefore(sorted.length, index => (sorted[index]?.offset ?? 0) < offset)

/** Whether one of the first `count` entries says the same of the same place. */
function isTold({code, offset}: Entry, entries: readonly Entry[], count: number): boolean {
  for (let at = count - 1; at >= 0 && entries[at]?.offset === offset; at--) if (entries[at]?.code === code) return true
  return false
}

/** Drops what was said twice of one place, and tells a code that repeats over twenty times once. `entries` are sorted. */
function summarise(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length <= mostOfOneCode) return entries.filter((entry, index) => !isTold(entry, entries, index))
  const counts = new Map<Code, number>()
  const reached = new Map<Code, number>()
  const kept = entries.filter(({code, offset}) => {
    if (reached.get(code) === offset) return false
    reached.set(code, offset)
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= mostOfOneCode
  })
  const told = new Set<Code>()
  return kept.flatMap(entry => {
    const count = counts.get(entry.code) ?? 0
    if (count <= mostOfOneCode) return [entry]
    if (told.has(entry.code)) return []
    told.add(entry.code)
    return [{...entry, message: `${entry.message} (the first of ${count} such places)`}]
  })
}
