import {type Code, type Diagnostic, mostOfOneCode, type Say, severityOf} from '../messages.js'
import type {Places} from './places.js'

type Entry = {readonly code: Code; readonly offset: number; readonly message: string}

/** What was noticed while a document was read; whose record it is about is known by its place. */
export type Log = {
  readonly say: Say
  /** Tells something about the whole document. */
  sayOfFile(code: Code, message: string): void
  /** What was said of the whole document, at 1:1. */
  ofFile(): Diagnostic[]
  /** What was said of [start, end), in order of place; one a code and place, a code that repeats told once with its count. */
  within(start: number, end: number, places: Places): Diagnostic[]
}

export function createLog(): Log {
  const entries: Entry[] = []
  const fileEntries: Entry[] = []
  let isSorted = true
  return {
    say(code, offset, message) {
      const last = entries.at(-1)
      if (last && last.offset > offset) isSorted = false
      entries.push({code, offset, message})
    },
    sayOfFile(code, message) {
      fileEntries.push({code, offset: 0, message})
    },
    ofFile: () =>
      fileEntries.map(({code, message}) => ({code, severity: severityOf(code), message, line: 1, column: 1})),
    within(start, end, places) {
      if (!isSorted) entries.sort((one, other) => one.offset - other.offset)
      isSorted = true
      const own = entries.filter(({offset}) => offset >= start && offset < end)
      return summarise(own).map(({code, offset, message}) => ({
        code,
        severity: severityOf(code),
        message,
        ...places.place(offset),
      }))
    },
  }
}

/** Drops what was said twice of one place, and tells a code that repeats over twenty times once. */
function summarise(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>()
  const distinct = entries.filter(({code, offset}) => {
    const place = `${code} ${offset}`
    return !seen.has(place) && seen.add(place)
  })
  const counts = new Map<Code, number>()
  for (const {code} of distinct) counts.set(code, (counts.get(code) ?? 0) + 1)
  const told = new Set<Code>()
  return distinct.flatMap(entry => {
    const count = counts.get(entry.code) ?? 0
    if (count <= mostOfOneCode) return [entry]
    if (told.has(entry.code)) return []
    told.add(entry.code)
    return [{...entry, message: `${entry.message} (the first of ${count} such places)`}]
  })
}
