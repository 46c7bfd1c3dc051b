import {writeFileSync} from 'node:fs'
import type {Table} from './figure.js'
import {machine} from './machine.js'
import {archiveTable} from './measurements/archive-table.js'
import {coldStartTable} from './measurements/cold-start-table.js'
import {bytesTable, filesTable} from './measurements/growth-table.js'
import {slowReaderTable} from './measurements/slow-reader-table.js'
import {stagesTable} from './measurements/stages-table.js'
import {type Form, type Options, readOptions, usage} from './options.js'
import {beyondRecorded, readRecorded, record} from './recorded.js'
import {printTable} from './tables.js'
import {openWorkshop, type Workshop} from './workshop.js'
import {writeTables} from './write-tables.js'

/** What this program costs beside others: `npm run bench`. BENCHMARKS.md says how to read it. */

type Measurement = {name: string; run(workshop: Workshop, form: Form): Table}

/** Everything that is measured, in order. Add yours here. */
const measurementsOf = ({files}: Form): Measurement[] => [
  ...files.flatMap(count =>
    (['plain', 'markdown'] as const).map(kind => ({
      name: `archive-${kind}-${count}`,
      run: (workshop: Workshop, form: Form) => archiveTable(workshop, form, kind, count),
    })),
  ),
  {name: 'cold-start', run: coldStartTable},
  {name: 'growth-files', run: filesTable},
  {name: 'growth-bytes', run: bytesTable},
  {name: 'slow-reader', run: slowReaderTable},
  {name: 'stages', run: stagesTable},
]

function bench({form, only, keep, json, table, check, ...options}: Options): void {
  const recorded = readRecorded()
  const where = machine()
  const workshop = openWorkshop(keep)
  const tables: Table[] = []
  console.log(`${where}\nRecorded on: ${recorded.machine}\n`)
  try {
    for (const {name, run} of measurementsOf(form)) {
      if (only.length > 0 && !only.some(start => `${name}-`.startsWith(`${start}-`))) continue
      const measured = run(workshop, form)
      tables.push(measured)
      console.log(printTable(measured, recorded.ratios))
    }
  } finally {
    workshop.close()
  }
  const beyond = beyondRecorded(tables, recorded)
  if (beyond.length > 0) console.log(['More than a third above what is recorded:', ...beyond].join('\n  '))
  if (json) writeFileSync(json, `${JSON.stringify({machine: where, form: form.name, tables}, null, 2)}\n`)
  if (table) writeTables(table, tables, where)
  if (options.record) record(tables, where)
  if (check && beyond.length > 0) process.exitCode = 1
}

function optionsOrNull(): Options | null {
  try {
    return readOptions(process.argv.slice(2))
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    process.exitCode = 2
    return null
  }
}

const options = optionsOrNull()
if (options) bench(options)
