import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Table} from './figure.js'

/** Ratios by name, and where they were measured. */
export type Recorded = {machine: string; ratios: Readonly<Record<string, number>>}

const file = fileURLToPath(new URL('recorded.json', import.meta.url))
/** A third: what a noisy machine does not do to the median of a few pairs. */
const tolerance = 4 / 3

export const ratioName = (table: string, figure: string): string => `${table}: ${figure}`

export function readRecorded(): Recorded {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {machine: '', ratios: {}}
}

/** Replaces what was measured now and keeps the rest. */
export function record(tables: readonly Table[], machine: string): void {
  const ratios = {...readRecorded().ratios, ...Object.fromEntries(ratiosOf(tables))}
  const sorted = Object.fromEntries(Object.entries(ratios).sort(([one], [other]) => (one < other ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify({machine, ratios: sorted}, null, 2)}\n`)
}

/** A sentence for each ratio that is well above the recorded one. What was never recorded is not judged. */
export function beyondRecorded(tables: readonly Table[], {ratios}: Recorded): string[] {
  return ratiosOf(tables).flatMap(([name, ratio]) => {
    const known = ratios[name]
    if (known === undefined || ratio <= known * tolerance) return []
    return [`${name}: ${ratio}, recorded ${known}`]
  })
}

const ratiosOf = (tables: readonly Table[]): [string, number][] =>
  tables.flatMap(({name, figures}) =>
    figures.flatMap(({name: row, ratio}): [string, number][] =>
      ratio === null ? [] : [[ratioName(name, row), Math.round(ratio * 1000) / 1000]],
    ),
  )
