import type {Finding} from '../../rules/finding.js'
import {fixedCodes} from '../../rules/fixed-codes.js'
import type {BaselineEntry} from './baseline-schema.js'

/** The findings of a document, parted by what the baseline knows. */
export type Parted = {readonly fresh: readonly Finding[]; readonly known: number}

/** Judges only what is new. */
export type Baseline = {
  part(path: string, findings: readonly Finding[]): Parted
  /** Entries of documents that this run looked at, or should have found, which say more than was found. */
  stale(wasJudged: (path: string) => boolean): BaselineEntry[]
}

/** `pathOf`: a path as the baseline writes it. */
export function createBaseline(entries: readonly BaselineEntry[], pathOf: (path: string) => string): Baseline {
  const allowed = new Map<string, number>()
  for (const entry of entries) allowed.set(matchKey(entry), (allowed.get(matchKey(entry)) ?? 0) + entry.count)
  const exceeded = new Set<string>()

  return {
    part(path, findings) {
      const keys = findings.map(({id, code}) => matchKey({path: pathOf(path), id, code}))
      const counts = new Map<string, number>()
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
      const covered = new Set<string>()
      for (const [key, count] of counts) {
        const left = allowed.get(key) ?? 0
        // Nobody can tell which of them are new where there are more than before, so all are told.
        if (count > left) exceeded.add(key)
        else {
          allowed.set(key, left - count)
          covered.add(key)
        }
      }
      const fresh = findings.filter(({code}, index) => isFixed(code) || !covered.has(keys[index] ?? ''))
      return {fresh, known: findings.length - fresh.length}
    },
    stale(wasJudged) {
      const isLeft = (key: string) => (allowed.get(key) ?? 0) > 0 && !exceeded.has(key)
      return entries.filter(entry => isLeft(matchKey(entry)) && wasJudged(entry.path))
    },
  }
}

/** What was found is gathered to be known from now on; entries of documents that were not looked at stay. */
export function createRecorder(before: readonly BaselineEntry[], pathOf: (path: string) => string) {
  const found = new Map<string, BaselineEntry>()
  return {
    part(path: string, findings: readonly Finding[]): Parted {
      const fresh = findings.filter(({code}) => isFixed(code))
      for (const {id, code} of findings) {
        if (isFixed(code)) continue
        const entry = {path: pathOf(path), id, code, count: 1}
        const known = found.get(matchKey(entry))
        if (known) known.count++
        else found.set(matchKey(entry), entry)
      }
      return {fresh, known: findings.length - fresh.length}
    },
    entries(wasJudged: (path: string) => boolean): BaselineEntry[] {
      const kept = before.filter(entry => !wasJudged(entry.path) && !found.has(matchKey(entry)))
      return [...kept, ...found.values()].sort(inOrder)
    },
  }
}

/** Entries are matched by id and code, by path and code where there is no id; lines do not count, so that an edit above revives nothing. */
const matchKey = ({path, id, code}: Pick<BaselineEntry, 'path' | 'id' | 'code'>): string =>
  JSON.stringify([id === null ? 'path' : 'id', id ?? path, code])

const isFixed = (code: Finding['code']): boolean => fixedCodes.has(code)

const inOrder = (one: BaselineEntry, other: BaselineEntry): number =>
  compare(one.path, other.path) || compare(one.id ?? '', other.id ?? '') || compare(one.code, other.code)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
